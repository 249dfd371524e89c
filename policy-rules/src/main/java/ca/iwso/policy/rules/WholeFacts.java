package ca.iwso.policy.rules;

import org.jspecify.annotations.Nullable;
import org.kie.api.conf.ConfigurationKey;
import org.kie.api.conf.OptionKey;
import org.kie.api.conf.OptionsConfiguration;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.conf.KnowledgeBuilderOption;
import org.kie.internal.builder.conf.MultiValueKieBuilderOption;
import org.kie.internal.builder.conf.PropertySpecificOption;
import org.kie.internal.builder.conf.SingleValueKieBuilderOption;

/**
 * The one setting with which compiled rules are built: that they watch facts as a whole.
 *
 * <p>Drools would find out by reflection which properties of a fact each rule reads, so that a change of others need not
 * wake it. The policy's rules add facts and change none. Drools' own settings would bring the rule compiler with them.
 */
final class WholeFacts implements KnowledgeBuilderConfiguration {
    @Override
    public <C extends SingleValueKieBuilderOption> C getOption(OptionKey<C> option) {
        if (!option.equals(PropertySpecificOption.KEY)) {
            throw new UnsupportedOperationException(option.name());
        }
        @SuppressWarnings("unchecked") // the key is that of this option
        C disabled = (C) PropertySpecificOption.DISABLED;
        return disabled;
    }

    @Override
    public <C extends KnowledgeBuilderOption> void setOption(C option) {
        throw new UnsupportedOperationException(option.toString());
    }

    @Override
    public <
                    X extends
                            OptionsConfiguration<
                                            KnowledgeBuilderOption,
                                            SingleValueKieBuilderOption,
                                            MultiValueKieBuilderOption>>
            X as(ConfigurationKey<X> key) {
        throw new UnsupportedOperationException(key.toString());
    }

    @Override
    public @Nullable ClassLoader getClassLoader() {
        return WholeFacts.class.getClassLoader();
    }

    @Override
    public boolean setProperty(String name, String value) {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public String getProperty(String name) {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public void makeImmutable() {
        // It never changes.
    }
}
