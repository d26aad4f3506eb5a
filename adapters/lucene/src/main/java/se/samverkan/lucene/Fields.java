package se.samverkan.lucene;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import se.samverkan.experience.ExperienceFacet;

/** The fields of the index. */
final class Fields {

    static final String ID = "id";
    static final String STEMS = "stems";
    static final String FORMS = "forms";
    static final String HEAVIEST = "heaviest";
    static final String NETWORK = "network";
    static final String SHARING = "sharing";
    static final String ORGANISATION = "organisation";
    static final String AUTHOR = "author";
    static final String ASSIGNED = "assigned";
    static final String REUSE = "reuse";
    static final String REUSES = "reuses";
    static final String EVIDENCE = "evidence";
    static final String DAY = "day";
    static final String LAST_DAY = "last-day";

    /** Stems with their weights as frequencies. */
    static final FieldType WEIGHED = type(IndexOptions.DOCS_AND_FREQS, false);

    /** Forms, for the vocabulary. */
    static final FieldType LISTED = type(IndexOptions.DOCS, true);

    private Fields() {}

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    static String facet(ExperienceFacet facet) {
        return "facet-" + facet.facet();
    }
}
