package se.samverkan.document;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what the PDF library tells to the host's log: warnings as such, the rest for those who look for it. */
final class QuietLog implements XRLogger {

    private static final Logger LOG = LoggerFactory.getLogger(PdfDocumentWriter.class);

    @Override
    public void log(String where, Level level, String message) {
        if (level.intValue() >= Level.WARNING.intValue()) {
            LOG.warn("{}", message);
        } else {
            LOG.debug("{}", message);
        }
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        LOG.warn("{}", message, cause);
    }

    @Override
    public void setLevel(String logger, Level level) {
        // The host decides.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return diagnostic.getLevel().intValue() >= Level.WARNING.intValue() || LOG.isDebugEnabled();
    }
}
