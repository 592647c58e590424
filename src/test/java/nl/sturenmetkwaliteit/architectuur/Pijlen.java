package nl.sturenmetkwaliteit.architectuur;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.sturenmetkwaliteit.platform.transitie.Statusdrager;

/** The rules about who knows whom, over the features below a root package. */
final class Pijlen {

    private static final String PEERREVIEW = "peerreview";
    private static final Set<String> VAN_DE_MOTOR = Set.of("<init>", "zet");

    private final Kaart kaart;

    Pijlen(String wortel) {
        this.kaart = new Kaart(wortel);
    }

    ArchRule elkeKlasseHoortBijEenFunctie() {
        return classes()
                .should(Overtredingen.<JavaClass>gelden(
                        "belong to a feature of the map", klasse -> kaart.functie(klasse)
                                .filter(Kaart.functies()::contains)
                                .isPresent()));
    }

    ArchRule pijlenGaanEenKantOp() {
        return classes()
                .should(kennenAlleen(
                        "know features below them only",
                        (van, naar) -> kaart.functie(naar).isEmpty()
                                || kaart.mag(
                                        kaart.functie(van).orElse(""),
                                        kaart.functie(naar).orElse(""))));
    }

    ArchRule functiesZienElkaarAlleenViaApi() {
        return classes()
                .should(kennenAlleen(
                        "see another feature through its api only",
                        (van, naar) -> kaart.functie(naar).isEmpty()
                                || kaart.functie(naar).equals(kaart.functie(van))
                                || kaart.functie(naar)
                                        .filter(Kaart.PLATFORM::equals)
                                        .isPresent()
                                || kaart.isApi(naar)));
    }

    /** The slices of a review are as strange to each other as features are. */
    ArchRule sneden() {
        return classes()
                .that(describe("are part of a review", klasse -> kaart.functie(klasse)
                        .filter(PEERREVIEW::equals)
                        .isPresent()))
                .should(kennenAlleen(
                        "see another slice through the api only",
                        (van, naar) -> !kaart.functie(naar).equals(kaart.functie(van))
                                || kaart.snede(naar).equals(kaart.snede(van))
                                || kaart.isApi(naar)));
    }

    /** Written at birth and by a step of the engine, nowhere else in the class. */
    ArchRule statusWisseltAlleenDoorDeMotor() {
        return classes()
                .that()
                .areAssignableTo(Statusdrager.class)
                .and()
                .areNotInterfaces()
                .should(new ArchCondition<>("change their status by a step only") {
                    @Override
                    public void check(JavaClass klasse, ConditionEvents gebeurtenissen) {
                        klasse.getFieldAccessesFromSelf().stream()
                                .filter(toegang -> toegang.getAccessType() == JavaFieldAccess.AccessType.SET)
                                .filter(toegang -> toegang.getTarget().getName().equals("status"))
                                .forEach(toegang -> gebeurtenissen.add(new SimpleConditionEvent(
                                        toegang,
                                        VAN_DE_MOTOR.contains(
                                                toegang.getOrigin().getName()),
                                        toegang.getDescription())));
                    }
                });
    }

    private static ArchCondition<JavaClass> kennenAlleen(String zin, BiPredicate<JavaClass, JavaClass> mag) {
        return new ArchCondition<>(zin) {
            @Override
            public void check(JavaClass klasse, ConditionEvents gebeurtenissen) {
                for (Dependency pijl : klasse.getDirectDependenciesFromSelf()) {
                    gebeurtenissen.add(new SimpleConditionEvent(
                            pijl,
                            mag.test(klasse, pijl.getTargetClass().getBaseComponentType()),
                            pijl.getDescription()));
                }
            }
        };
    }
}
