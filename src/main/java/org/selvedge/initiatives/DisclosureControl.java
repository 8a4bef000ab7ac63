package org.selvedge.initiatives;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides which counts of a table each audience may see. Primary: small groups. Base: everything about a group that is
 * small as a whole, zeros included. Secondary: further counts, until no small one can be worked out. Audit: the range of
 * each hidden count is computed, not assumed. Narrowest audience first: what a wider one sees is part of what a narrower
 * one sees. Method, sources and limits: src/docs/decisions/2026-11-22-protection-of-figures.md.
 */
final class DisclosureControl {
    private final Thresholds thresholds;

    DisclosureControl(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** The hidden counts per audience with the reason; the owner's are none. Refuses what cannot be protected. */
    Map<FigureAudience, Map<String, Hiding>> protect(CountTable table) {
        Map<FigureAudience, Map<String, Hiding>> patterns = new EnumMap<>(FigureAudience.class);
        patterns.put(FigureAudience.OWNER, Map.of());
        Map<String, Hiding> narrower = Map.of();
        for (FigureAudience audience : List.of(FigureAudience.MEMBERS, FigureAudience.OUTSIDE)) {
            narrower = new Pattern(table, audience, thresholds.of(audience), narrower).build();
            patterns.put(audience, narrower);
        }
        return patterns;
    }

    /** The making of one audience's pattern. */
    private static final class Pattern {
        private final CountTable table;
        private final FigureAudience audience;
        private final int threshold;
        private final Set<String> inherited;
        private final Map<String, Hiding> hidden = new LinkedHashMap<>();
        private final Set<String> perhapsZero = new LinkedHashSet<>();
        private final Audit audit;

        Pattern(CountTable table, FigureAudience audience, int threshold, Map<String, Hiding> inherited) {
            this.table = table;
            this.audience = audience;
            this.threshold = threshold;
            this.inherited = inherited.keySet();
            audit = new Audit(table, audience, threshold);
        }

        Map<String, Hiding> build() {
            inherited.forEach(address -> hide(address, Hiding.SECONDARY));
            hideSmallAndSpecial();
            hideEverythingAboutSmallGroups();
            coverLines();
            coverUntilTheAuditPasses();
            giveBackWhatNeedNotBeHidden();
            return Map.copyOf(hidden);
        }

        private void hideSmallAndSpecial() {
            for (CountTable.Cell cell : table.cells()) {
                if (cell.special()) {
                    perhapsZero.add(cell.address());
                }
                if (cell.special() || isSmall(cell.count())) {
                    hide(cell.address(), Hiding.PRIMARY);
                }
            }
        }

        private void hideEverythingAboutSmallGroups() {
            for (CountTable.Base base : table.bases()) {
                if (isSmall(table.cell(base.group()).count())) {
                    base.of().forEach(address -> {
                        hide(address, Hiding.PRIMARY);
                        perhapsZero.add(address);
                    });
                }
            }
        }

        /** A line with one hole gets another; holes that sum below the threshold get one more. */
        private void coverLines() {
            boolean changed = true;
            while (changed) {
                changed = false;
                for (CountTable.Sum sum : table.sums()) {
                    if (sum.complete() && isThin(sum)) {
                        changed |= cheapest(sum.line().stream())
                                .map(address -> hide(address, Hiding.SECONDARY))
                                .orElse(false);
                    }
                }
            }
        }

        private boolean isThin(CountTable.Sum sum) {
            List<String> holes = sum.line().stream().filter(hidden::containsKey).toList();
            int sumOfHoles = holes.stream()
                    .mapToInt(address -> table.cell(address).count())
                    .sum();
            return !holes.isEmpty() && (holes.size() == 1 || sumOfHoles < threshold);
        }

        private void coverUntilTheAuditPasses() {
            Optional<Audit.Finding> finding = audit.firstFinding(hidden.keySet(), perhapsZero);
            while (finding.isPresent()) {
                String address = finding.get().address();
                String next = cheapest(neighbours(address))
                        .or(() -> cheapest(table.cells().stream().map(CountTable.Cell::address)))
                        .orElse(null);
                if (next == null) {
                    throw new Unprotectable(audience, finding.get());
                }
                hide(next, Hiding.SECONDARY);
                finding = audit.firstFinding(hidden.keySet(), perhapsZero);
            }
        }

        /** Covers cut on the way that turned out not to be needed: whole lines first, then one by one, dearest first. */
        private void giveBackWhatNeedNotBeHidden() {
            table.sums().stream()
                    .map(sum -> sum.line().stream().filter(this::isOwnCover).toList())
                    .sorted(Comparator.comparingInt(this::cost).reversed())
                    .forEach(this::giveBack);
            hidden.keySet().stream()
                    .filter(this::isOwnCover)
                    .sorted(byCost().reversed())
                    .toList()
                    .forEach(address -> giveBack(List.of(address)));
        }

        private void giveBack(List<String> covers) {
            List<String> still = covers.stream().filter(this::isOwnCover).toList();
            still.forEach(hidden::remove);
            if (!still.isEmpty()
                    && audit.firstFinding(hidden.keySet(), perhapsZero).isPresent()) {
                still.forEach(address -> hidden.put(address, Hiding.SECONDARY));
            }
        }

        private boolean isOwnCover(String address) {
            return hidden.get(address) == Hiding.SECONDARY && !inherited.contains(address);
        }

        private int cost(List<String> covers) {
            return covers.stream()
                    .mapToInt(address -> table.cell(address).count())
                    .sum();
        }

        private Stream<String> neighbours(String address) {
            return Stream.concat(
                    table.sums().stream()
                            .map(CountTable.Sum::line)
                            .filter(line -> line.contains(address))
                            .flatMap(List::stream),
                    table.falls().stream()
                            .filter(fall -> fall.earlier().equals(address)
                                    || fall.later().equals(address))
                            .flatMap(fall -> Stream.of(fall.earlier(), fall.later())));
        }

        private Optional<String> cheapest(Stream<String> addresses) {
            return addresses
                    .filter(address -> !hidden.containsKey(address))
                    .filter(address -> !table.cell(address).isKnownTo(audience))
                    .min(byCost());
        }

        /** Inner counts before totals, numbers before zeros, small before large. */
        private Comparator<String> byCost() {
            return Comparator.<String>comparingInt(table::beneath)
                    .thenComparing(address -> table.cell(address).count() == 0)
                    .thenComparing(address -> table.cell(address).count())
                    .thenComparing(Comparator.naturalOrder());
        }

        private boolean hide(String address, Hiding reason) {
            if (table.cell(address).isKnownTo(audience)) {
                return false;
            }
            if (reason == Hiding.PRIMARY) {
                hidden.put(address, reason);
                return true;
            }
            return hidden.putIfAbsent(address, reason) == null;
        }

        private boolean isSmall(int count) {
            return 0 < count && count < threshold;
        }
    }
}
