/**
 * The 290 municipalities of Sweden with the facts a network chooses and compares by: county, municipality group (SKR 2023), population, area,
 * place, traits and neighbours. The catalogue is bundled; nothing is fetched.
 */
@NullMarked
package se.samverkan.municipality;

import org.jspecify.annotations.NullMarked;
