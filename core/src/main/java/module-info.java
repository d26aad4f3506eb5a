/** The domain library: everything needed to run a network of municipalities from code. */
module se.samverkan.core {
    requires com.google.common;
    requires org.slf4j;
    requires static org.jspecify;

    exports se.samverkan;
    exports se.samverkan.attachment;
    exports se.samverkan.competence;
    exports se.samverkan.evaluation;
    exports se.samverkan.experience;
    exports se.samverkan.finding;
    exports se.samverkan.follow;
    exports se.samverkan.interest;
    exports se.samverkan.interview;
    exports se.samverkan.meeting;
    exports se.samverkan.municipality;
    exports se.samverkan.network;
    exports se.samverkan.privacy;
    exports se.samverkan.question;
    exports se.samverkan.recommendation;
    exports se.samverkan.record;
    exports se.samverkan.recruitment;
    exports se.samverkan.reflection;
    exports se.samverkan.report;
    exports se.samverkan.retention;
    exports se.samverkan.selection;
    exports se.samverkan.similarity;
    exports se.samverkan.theme;
    exports se.samverkan.transfer;
    exports se.samverkan.writing;

    uses se.samverkan.SearchProvider;
    uses se.samverkan.StorageProvider;
    uses se.samverkan.attachment.TypeDetector;
    uses se.samverkan.attachment.VirusScanner;
    uses se.samverkan.network.NotificationChannel;
    uses se.samverkan.record.RecordCodec;
    uses se.samverkan.report.DocumentWriter;
    uses se.samverkan.writing.SheetReader;
}
