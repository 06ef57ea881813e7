package dev.livestall.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void theUsualPortsAreTheOnesThatTheServicesExpect() {
        assertThat(Ports.USUAL).isEqualTo(new Ports(5432, 9092, 9200));
    }

    @Test
    void refusesPortsThatDontExist() {
        assertThatThrownBy(() -> new Ports(-1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ports(0, 65_536, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
