package se.samverkan.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import se.samverkan.experience.ExperienceFacet;
import se.samverkan.experience.RankFactor;
import se.samverkan.municipality.MunicipalityGroup;

/**
 * What lifts a hit besides its words, each as a share: never enough to bring what answers badly before what answers well. Read segment by
 * segment, in the order of the documents.
 */
final class Merits {

    private static final double SAME_GROUP = 0.10;
    private static final double SAME_FAMILY = 0.05;
    private static final double FRESH = 0.08;
    private static final double HALVED_AFTER_DAYS = 5 * 365.25;
    private static final double OUTLIVED = -0.15;
    private static final double EVIDENCE = 0.02;
    private static final double REUSED = 0.10;

    private final Asker asker;
    private final SortedSetDocValues groups;
    private final NumericDocValues days;
    private final NumericDocValues lastDays;
    private final NumericDocValues evidence;
    private final NumericDocValues reuses;

    /**
     * Who asks, and when.
     *
     * @param group the kind of municipality
     * @param today the day
     * @param seesReuses whether the asker may see who reused what
     */
    record Asker(Optional<MunicipalityGroup> group, LocalDate today, boolean seesReuses) {}

    Merits(Asker asker, LeafReader leaf) throws IOException {
        this.asker = asker;
        this.groups = DocValues.getSortedSet(leaf, Fields.facet(ExperienceFacet.GROUP));
        this.days = DocValues.getNumeric(leaf, Fields.DAY);
        this.lastDays = DocValues.getNumeric(leaf, Fields.LAST_DAY);
        this.evidence = DocValues.getNumeric(leaf, Fields.EVIDENCE);
        this.reuses = DocValues.getNumeric(leaf, Fields.REUSES);
    }

    Map<RankFactor, Double> of(int document) throws IOException {
        EnumMap<RankFactor, Double> merits = new EnumMap<>(RankFactor.class);
        merits.put(RankFactor.KIND_OF_MUNICIPALITY, kind(document));
        merits.put(RankFactor.FRESHNESS, freshness(document));
        merits.put(RankFactor.EVIDENCE, evidence.advanceExact(document) ? EVIDENCE * evidence.longValue() : 0);
        merits.put(RankFactor.REUSE, reuse(document));
        return merits;
    }

    /** Its municipality is of the same group, or of the same family: large city, medium-sized town, or smaller. */
    private double kind(int document) throws IOException {
        if (asker.group().isEmpty() || !groups.advanceExact(document)) {
            return 0;
        }
        String own = asker.group().get().name();
        double best = 0;
        for (int each = groups.docValueCount(); each > 0; each--) {
            String group = groups.lookupOrd(groups.nextOrd()).utf8ToString();
            double here = group.equals(own) ? SAME_GROUP : group.charAt(0) == own.charAt(0) ? SAME_FAMILY : 0;
            best = Math.max(best, here);
        }
        return best;
    }

    private double freshness(int document) throws IOException {
        long today = asker.today().toEpochDay();
        if (lastDays.advanceExact(document) && lastDays.longValue() < today) {
            return OUTLIVED;
        }
        if (!days.advanceExact(document)) {
            return 0;
        }
        double age = Math.max(0, today - days.longValue());
        return FRESH * StrictMath.pow(0.5, age / HALVED_AFTER_DAYS);
    }

    /** The first reuse counts most: many are a sign of age as well. */
    private double reuse(int document) throws IOException {
        if (!asker.seesReuses() || !reuses.advanceExact(document)) {
            return 0;
        }
        double count = reuses.longValue();
        return REUSED * count / (count + 1);
    }
}
