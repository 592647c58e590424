package nl.sturenmetkwaliteit.architectuur;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** A condition made of a predicate, which names what it was asked about. */
final class Overtredingen {

    private Overtredingen() {}

    static <T extends HasDescription> ArchCondition<T> gelden(String zin, Predicate<T> regel) {
        return new ArchCondition<>(zin) {
            @Override
            public void check(T ding, ConditionEvents gebeurtenissen) {
                boolean geldt = regel.test(ding);
                gebeurtenissen.add(new SimpleConditionEvent(
                        ding, geldt, ding.getDescription() + (geldt ? " does " : " does not ") + zin));
            }
        };
    }
}
