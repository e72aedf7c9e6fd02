package jp.banso.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;

/** With {@code banso.hosts} set, other names are refused before anything is read. */
class Case21UnknownHostTest {

    @Test
    void anUnknownHostIsRefusedWhenTheHostsAreKnown() {
        var firewall = new SecurityConfiguration().firewall(List.of("banso.city.example.jp"));

        assertThat(firewall.getFirewalledRequest(request("Banso.city.example.jp")))
                .isNotNull();
        refuse(firewall, "evil.example");
        refuse(firewall, "banso.city.example.jp.evil.example");
    }

    @Test
    void withoutTheSettingEveryHostIsTaken() {
        var firewall = new SecurityConfiguration().firewall(List.of(""));
        assertThat(firewall.getFirewalledRequest(request("192.0.2.7"))).isNotNull();
    }

    private static void refuse(HttpFirewall firewall, String host) {
        assertThatThrownBy(() -> firewall.getFirewalledRequest(request(host)))
                .isInstanceOf(RequestRejectedException.class);
    }

    private static MockHttpServletRequest request(String host) {
        var request = new MockHttpServletRequest("GET", "/");
        request.setServerName(host);
        return request;
    }
}
