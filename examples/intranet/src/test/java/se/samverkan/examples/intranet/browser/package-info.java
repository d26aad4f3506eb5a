/** The example intranet in a real Chromium. */
package se.samverkan.examples.intranet.browser;
