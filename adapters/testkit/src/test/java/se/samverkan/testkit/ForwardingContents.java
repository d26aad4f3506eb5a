package se.samverkan.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import se.samverkan.record.ContentId;
import se.samverkan.record.Contents;
import se.samverkan.record.NetworkId;

/** Hands everything on to contents that are whole. */
class ForwardingContents implements Contents {

    final Contents whole;

    ForwardingContents(Contents whole) {
        this.whole = whole;
    }

    @Override
    public long put(NetworkId network, ContentId id, InputStream from) throws IOException {
        return whole.put(network, id, from);
    }

    @Override
    public boolean copy(ContentId id, OutputStream to) throws IOException {
        return whole.copy(id, to);
    }

    @Override
    public boolean remove(ContentId id) {
        return whole.remove(id);
    }

    @Override
    public long total(NetworkId network) {
        return whole.total(network);
    }
}
