package org.selvedge;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The portal: a public front, and a members-only zone behind it. */
@SpringBootApplication
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("/styles/zone.css")
public class Selvedge implements AppShellConfigurator {
    public static void main(String[] arguments) {
        SpringApplication.run(Selvedge.class, arguments);
    }
}
