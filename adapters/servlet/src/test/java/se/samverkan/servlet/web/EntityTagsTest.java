package se.samverkan.servlet.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntityTagsTest {

    @Test
    void a_part_of_a_tag_does_not_match() {
        EntityTags tags = EntityTags.read("\"abc\", W/\"d\"");

        assertThat(tags.weaklyMatches("\"abc\"")).isTrue();
        assertThat(tags.weaklyMatches("\"d\"")).isTrue();
        assertThat(tags.stronglyMatches("\"d\"")).isFalse();
        assertThat(tags.weaklyMatches("\"ab\"")).isFalse();
    }

    @Test
    void what_is_no_tag_matches_nothing() {
        assertThat(EntityTags.read("abc").isEmpty()).isTrue();
        assertThat(EntityTags.read(" * ").stronglyMatches("\"abc\"")).isTrue();
    }
}
