package org.netzbericht.asset;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {
    @Test
    void isMadeOfBothChecksums() {
        // check values of CRC-32/ISCSI (e3069283) and CRC-32/ISO-HDLC (cbf43926) in the catalogue of parametrised CRC
        // algorithms
        assertThat(Fingerprint.of("123456789".getBytes(US_ASCII))).isEqualTo("e306928326");
        assertThat(Fingerprint.of(new byte[0])).isEqualTo("0000000000");
    }

    @Test
    void standsBeforeTheLastDot() {
        assertThat(Fingerprint.into("fonts/a.b.woff2", "e306928326")).isEqualTo("fonts/a.b.e306928326.woff2");
        assertThat(Fingerprint.into("a.b/c", "e306928326")).isEqualTo("a.b/c.e306928326");
    }
}
