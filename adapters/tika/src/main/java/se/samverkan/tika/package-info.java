/** Tells what an attached file is by its content, with Apache Tika's table of signatures and a look into office documents. */
@NullMarked
package se.samverkan.tika;

import org.jspecify.annotations.NullMarked;
