/** The domain library: everything needed to run a network of municipalities from code. */
module se.samverkan.core {
    requires com.google.common;
    requires org.slf4j;
    requires static org.jspecify;
}
