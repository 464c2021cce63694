package org.cablekit.export.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {

    @Test
    void itIsSmallAndAProfileOfADisplay() {
        byte[] bytes = SrgbProfile.bytes();
        assertThat(bytes).hasSize(480);
        ICC_Profile profile = ICC_Profile.getInstance(bytes);
        assertThat(profile.getColorSpaceType()).isEqualTo(ColorSpace.TYPE_RGB);
        assertThat(profile.getProfileClass()).isEqualTo(ICC_Profile.CLASS_DISPLAY);
        assertThat(profile.getMajorVersion()).isEqualTo(4);
    }

    @Test
    void itMeansTheSameColoursAsThePlatformsProfile() {
        ICC_ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
        ColorSpace platform = ColorSpace.getInstance(ColorSpace.CS_sRGB);
        for (int i = 0; i < 216; i++) {
            float[] rgb = {i % 6 / 5f, i / 6 % 6 / 5f, (i / 36) % 6 / 5f};
            float[] expected = platform.toCIEXYZ(rgb);
            float[] actual = ours.toCIEXYZ(rgb);
            for (int c = 0; c < 3; c++) {
                assertThat(actual[c]).isCloseTo(expected[c], within(0.002f));
            }
        }
    }
}
