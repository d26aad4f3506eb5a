package se.samverkan.document;

import se.samverkan.record.Language;
import se.samverkan.record.Origin;
import se.samverkan.report.Block;
import se.samverkan.report.EvidenceList;
import se.samverkan.report.Facts;
import se.samverkan.report.ItemList;
import se.samverkan.report.Notice;
import se.samverkan.report.Paragraph;
import se.samverkan.report.PointMap;
import se.samverkan.report.Quotation;
import se.samverkan.report.Span;
import se.samverkan.report.Table;
import se.samverkan.report.Wording;

/** The blocks of a section as elements. */
final class Blocks {

    private final Markup out;
    private final Words words;
    private final TableBlock tables;
    private final MapBlock maps;

    Blocks(Markup out, Words words) {
        this.out = out;
        this.words = words;
        this.tables = new TableBlock(out, words);
        this.maps = new MapBlock(out, words);
    }

    void write(Block block) {
        write(block, Origin.GENUINE);
    }

    /** A block under a heading; facts need no mark of their own right below a heading that has it. */
    void write(Block block, Origin heading) {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Quotation quotation) {
            quotation(quotation);
        } else if (block instanceof ItemList list) {
            list(list);
        } else if (block instanceof Table table) {
            tables.write(table);
        } else if (block instanceof PointMap map) {
            maps.write(map);
        } else if (block instanceof Facts facts) {
            facts(facts, heading);
        } else if (block instanceof EvidenceList list) {
            evidence(list);
        } else if (block instanceof Notice notice) {
            notice(notice);
        }
        out.line();
    }

    /** Stressed words alone lead into what comes after them, and stay with it over a break of pages. */
    private void paragraph(Paragraph paragraph) {
        boolean leadIn = paragraph.spans().stream().allMatch(Span::emphasised);
        out.open("p", "class", leadIn ? "sv-doc__leadin" : "");
        words.write(paragraph.spans());
        words.mark(paragraph.origin());
        out.close();
    }

    private void quotation(Quotation quotation) {
        out.open(out.medium().of("figure", "div"), "class", "sv-quote")
                .open("blockquote", "lang", quotation.language().tag())
                .open("p")
                .text(quoted(quotation))
                .close()
                .close()
                .open(out.medium().of("figcaption", "p"), "class", "sv-ui sv-quote__by")
                .text("– " + quotation.role() + ", " + quotation.organisation());
        quotation.source().ifPresent(target -> {
            out.text(". ");
            words.link(words.own(Wording.SOURCE), target);
        });
        words.mark(quotation.origin());
        out.close().close();
    }

    private static String quoted(Quotation quotation) {
        boolean english = quotation.language().locale().getLanguage().equals(Language.ENGLISH.tag());
        return (english ? "“" : "”") + quotation.words().strip() + "”";
    }

    private void list(ItemList list) {
        out.open(list.numbered() ? "ol" : "ul");
        for (ItemList.Item item : list.items()) {
            out.open("li", "id", item.anchor().orElse(""));
            words.write(item.spans());
            words.mark(item.origin());
            out.close();
        }
        out.close();
    }

    /** Where every fact is invented, one mark above them all says so. On paper they are a table, since its tags have no better word. */
    private void facts(Facts facts, Origin heading) {
        boolean all = facts.facts().stream().allMatch(fact -> fact.origin() == Origin.EXAMPLE);
        if (all && heading == Origin.GENUINE) {
            out.open("p", "class", "sv-ui sv-doc__mark");
            words.mark(Origin.EXAMPLE);
            out.close();
        }
        boolean paper = out.medium() == Medium.PAPER;
        out.open(paper ? "table" : "dl", "class", "sv-facts sv-facts--wide sv-ui");
        for (Facts.Fact fact : facts.facts()) {
            out.open(paper ? "tr" : "div")
                    .element(paper ? "th" : "dt", fact.term(), "scope", paper ? "row" : "")
                    .open(paper ? "td" : "dd");
            words.write(fact.description());
            words.mark(all ? Origin.GENUINE : fact.origin());
            out.close().close();
        }
        out.close();
    }

    private void evidence(EvidenceList list) {
        out.open("ul", "class", "sv-evidence");
        for (EvidenceList.Item item : list.items()) {
            out.open("li", "class", "sv-row")
                    .element(
                            "span",
                            sign(item.sign()),
                            "class",
                            look(item.sign()),
                            "aria-hidden",
                            out.medium().of("true", ""))
                    .text(" ")
                    .open(out.medium().of("div", "span"))
                    .open("span", "class", "sv-ui")
                    .element("strong", words.own(Wording.of(item.sign())))
                    .text(": ")
                    .close();
            words.write(item.spans());
            words.mark(item.origin());
            out.close().close();
        }
        out.close();
    }

    private static String sign(EvidenceList.Sign sign) {
        return switch (sign) {
            case SUPPORTS -> "+";
            case NUANCES -> "±";
            case CONTRADICTS -> "−";
        };
    }

    private static String look(EvidenceList.Sign sign) {
        return switch (sign) {
            case SUPPORTS -> "sv-sign";
            case NUANCES -> "sv-sign sv-sign--part";
            case CONTRADICTS -> "sv-sign sv-sign--con";
        };
    }

    private void notice(Notice notice) {
        out.open("div", "class", "sv-notice sv-ui")
                .open("p", "class", "sv-notice__title")
                .text(notice.title());
        words.mark(notice.origin());
        out.close().open("p");
        words.write(notice.spans());
        out.close().close();
    }
}
