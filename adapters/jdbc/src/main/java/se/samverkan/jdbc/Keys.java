package se.samverkan.jdbc;

import java.util.List;

/**
 * Some ids that rows are looked up by. For a list of several H2 reads every row of the type; only where they are joined as a table does it look
 * each up in the index of the key.
 */
record Keys(Names names, List<String> ids) {

    private boolean areJoined() {
        return names.joinsKeys() && ids.size() > 1;
    }

    /** Begins the tables of the query. */
    Sql tables() {
        return areJoined()
                ? new Sql("table(record_id uuid = ?) k, ", (Object) ids.toArray(String[]::new))
                : new Sql("");
    }

    /** The condition on the rows of one of its tables. */
    Sql areOf(String alias) {
        return areJoined()
                ? new Sql(alias + ".record_id = k.record_id")
                : new Sql(alias + ".record_id in ").addList(ids);
    }
}
