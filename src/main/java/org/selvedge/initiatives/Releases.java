package org.selvedge.initiatives;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.security.PersonId;
import org.selvedge.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The only way for figures to leave their owner: numbered releases, protected once and for all when they are made. */
@Component
@Transactional
class Releases {
    private final Structure structure;
    private final FigureRows figures;
    private final FigureReleases releases;
    private final ReleaseCells cells;
    private final Thresholds thresholds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Releases(
            Structure structure,
            FigureRows figures,
            FigureReleases releases,
            ReleaseCells cells,
            Thresholds thresholds,
            ApplicationEventPublisher events,
            Clock clock) {
        this.structure = structure;
        this.figures = figures;
        this.releases = releases;
        this.cells = cells;
        this.thresholds = thresholds;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Releases all figures of an initiative as they stand.
     *
     * @throws Refusal when they contradict each other, or when one of them cannot be protected
     */
    int release(InitiativeId initiative, @Nullable PersonId by, String remark) {
        List<FigureRelease> earlier = releases.findByInitiativeOrderByNumber(initiative);
        List<Figure> all = figures.findByInitiativeOrderByAddress(initiative);
        Set<IndicatorId> aboutPeople = structure.indicators(initiative).stream()
                .filter(Indicator::ofPeople)
                .map(Indicator::id)
                .collect(Collectors.toSet());
        ReleaseTable table = new ReleaseTable(
                structure.stages(initiative),
                structure.cohorts(initiative),
                all.stream()
                        .filter(figure -> aboutPeople.contains(figure.indicator()))
                        .toList(),
                shownBefore(earlier));
        Map<FigureAudience, Map<String, Hiding>> patterns = protect(table.table());
        FigureRelease release =
                releases.save(new FigureRelease(initiative, earlier.size() + 1, clock.instant(), by, remark));
        all.forEach(figure -> cells.save(new ReleaseCell(
                release.id(),
                figure,
                patterns.get(FigureAudience.MEMBERS).get(figure.address()),
                patterns.get(FigureAudience.OUTSIDE).get(figure.address()))));
        events.publishEvent(new FiguresReleased(initiative, release.number(), by));
        return release.number();
    }

    private Map<FigureAudience, Map<String, Hiding>> protect(CountTable table) {
        try {
            return new DisclosureControl(thresholds).protect(table);
        } catch (Unprotectable refused) {
            throw new Refusal(
                    "initiatives.release.refused." + refused.audience(),
                    refused.address(),
                    refused.range().from(),
                    refused.range().to());
        }
    }

    /** By address, the last number that was shown and the widest audience that saw it. */
    private Map<String, ReleaseTable.Known> shownBefore(List<FigureRelease> earlier) {
        List<FigureReleaseId> inOrder = earlier.stream().map(FigureRelease::id).toList();
        Map<String, ReleaseTable.Known> shown = new HashMap<>();
        if (!inOrder.isEmpty()) {
            cells.findByReleaseIn(inOrder).forEach(cell -> {
                FigureAudience to = cell.shownTo();
                Integer n = cell.n();
                if (to != null && n != null) {
                    shown.merge(cell.address(), new ReleaseTable.Known(n, to), Releases::wider);
                }
            });
        }
        return shown;
    }

    private static ReleaseTable.Known wider(ReleaseTable.Known a, ReleaseTable.Known b) {
        return a.to().compareTo(b.to()) >= 0 ? a : b;
    }
}
