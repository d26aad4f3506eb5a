/** Who looks: the person behind a request, their memberships, and as what they act. */
@NullMarked
package se.samverkan.servlet.login;

import org.jspecify.annotations.NullMarked;
