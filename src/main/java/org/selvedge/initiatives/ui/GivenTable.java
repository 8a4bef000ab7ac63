package org.selvedge.initiatives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.selvedge.initiatives.ContributionLine;
import org.selvedge.shared.Amounts;
import org.selvedge.shared.Moments;
import org.selvedge.shared.ui.Tag;

/** Who gave what: promised, delivered, and whether the receiver confirmed it. */
class GivenTable extends ScrollingTable {
    private final ZoneId zone;

    GivenTable(List<ContributionLine> lines, ZoneId zone, String caption, List<String> columns) {
        super(caption, columns, "plain", "given");
        this.zone = zone;
        lines.forEach(line -> row(
                header(line.partner().name(), "row"),
                what(line),
                amount(line.terms().promised(), line.terms().unit()),
                amount(line.terms().delivered(), line.terms().unit()),
                new NativeTableCell(state(line))));
    }

    private NativeTableCell what(ContributionLine line) {
        NativeTableCell cell = new NativeTableCell(new Span(line.title()));
        if (line.terms().kind() != null) {
            Span kind = new Span(getTranslation(
                    "initiatives.ContributionKind." + line.terms().kind()));
            kind.addClassName("note");
            cell.add(kind);
        }
        return cell;
    }

    private NativeTableCell amount(@Nullable BigDecimal amount, @Nullable String unit) {
        if (amount == null) {
            NativeTableCell cell = new NativeTableCell(getTranslation("initiatives.results.given.notStated"));
            cell.addClassName("soft");
            return cell;
        }
        Span counted = new Span(unit == null ? "" : unit);
        counted.addClassName("note");
        Span number = new Span(Amounts.write(amount, getLocale()));
        number.addClassName("num");
        return new NativeTableCell(number, counted);
    }

    private Component state(ContributionLine line) {
        Instant confirmed = line.confirmed();
        if (line.own()) {
            return new Tag(getTranslation("initiatives.results.given.own"), Tag.Kind.PLAIN);
        }
        return confirmed == null
                ? new Tag(getTranslation("initiatives.results.given.toConfirm"), Tag.Kind.WAIT)
                : new Tag(
                        getTranslation(
                                "initiatives.results.given.confirmed",
                                Moments.day(confirmed.atZone(zone).toLocalDate(), getLocale())),
                        Tag.Kind.OK);
    }
}
