package dev.michi.sharing.page;

import dev.michi.sharing.OpenShares;
import dev.michi.sharing.Passcodes;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts shared pages before everything else but the belief in proxies. */
@Configuration(proxyBeanMethods = false)
class SharedPagesConfiguration {

    @Bean
    FilterRegistrationBean<SharedDoor> sharedDoor(
            OpenShares shares,
            Passcodes passcodes,
            SharedPage pages,
            NoticePage notices,
            Assets assets,
            Readers readers) {
        var door = new FilterRegistrationBean<>(new SharedDoor(shares, passcodes, pages, notices, assets, readers));
        door.addUrlPatterns("/s/*");
        door.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return door;
    }
}
