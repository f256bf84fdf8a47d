package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far a denial, a past, another person and a fear reach, to the word. */
class SmallScopeTest {
    private static final String SOFAS = "sofa ".repeat(9).strip();

    private final Interpreter small = interpreter();

    private static Interpreter interpreter() {
        List<Finding> findings = new ArrayList<>(Small.findings());
        findings.addAll(Small.findings("[{id: painless, kind: context, name: Painless, phrases: [no pain]},"
                + " {id: hit, kind: symptom, name: Hit, phrases: [hit me]}]"));
        return new PhraseInterpreter(findings, Small.vocabulary("transparent: [any", "transparent: [in, any"));
    }

    @Test
    void aDenialReachesTheWholeListOnlyWithAnOr() {
        Small.read(small, """
                no bleeding |
                no bleeding or sore calf |
                no bleeding, sore calf | calf
                no bleeding, sore calf or back ache |
                no bleeding. sore calf or back ache | calf back-ache
                no bleeding sofa sore calf or back ache | calf back-ache
                no bleeding or sofa sore calf | calf
                no bleeding, any sore calf or back ache |
                no pain or bleeding | painless
                no pain, sofa bleeding | bleeding painless
                no bleeding, not felt him kick | movements
                no bleeding or not felt him kick | movements
                """);
    }

    @Test
    void onlySmallWordsAndPartsOfTheBodyStandBetweenADenialAndWhatItDenies() {
        Small.read(small, """
                no sofa bleeding | bleeding
                no really any sign of bleeding |
                no tummy bleeding |
                tummy no tummy bleeding |
                no my tummy bleeding | bleeding
                no sore in my tummy bleeding |
                no sore of my tummy bleeding | bleeding
                no any any any any any any any any any any bleeding |
                no any any any any any any any any any any any bleeding | bleeding
                no, bleeding | bleeding
                not bleeding any more | bleeding
                not sure bleeding | bleeding
                cant stop bleeding | bleeding
                """);
    }

    @Test
    void aDenialMayFollow() {
        Small.read(small, """
                bleeding none |
                bleeding is none |
                bleeding: none |
                bleeding? none |
                bleeding. none | bleeding
                bleeding none sofa | bleeding
                bleeding none, sofa |
                bleeding none and sofa |
                bleeding ruled out |
                bleeding sofa none | bleeding
                bleeding, is none | bleeding
                bleeding is, none |
                """);
    }

    @Test
    void aSymptomIsPastIfItWasLongAgoOrIsOver() {
        Small.read(small, """
                bleeding years ago |
                bleeding years ago, again | bleeding
                cervical stitch years ago | cerclage
                back ache years ago | back-ache
                bleeding early on | bleeding
                bleeding early on, scan clear |
                bleeding early on again, scan clear | bleeding
                bleeding early on, sore calf, scan clear | bleeding calf
                bleeding early on, sofa, sofa, sofa, scan clear |
                bleeding early on, sofa, sofa, sofa, sofa, scan clear | bleeding
                bleeding, scan clear | bleeding
                bleeding 2024 |
                bleeding 2025 | bleeding
                bleeding 1940 |
                bleeding 1939 | bleeding
                """);
    }

    @Test
    void anotherPersonIsTalkedOfUntilSheComesBackToHerself() {
        Small.read(small, """
                my sister had bleeding |
                my sister, bleeding | bleeding
                my sister, she had bleeding |
                my sister. bleeding | bleeding
                my sister and i bleeding | bleeding
                my sister had bleeding i |
                my sister had bleeding, i |
                my sister had bleeding me | bleeding
                my sister my bleeding | bleeding
                my sister had bleeding baby | bleeding
                my sister hit me | hit
                my sister had her baby bleeding | bleeding
                my sister bleeding | bleeding
                sofa my sister had bleeding | bleeding
                my sister sofa bleeding | bleeding
                my sister had baby bleeding | bleeding
                my sister had not felt him kick |
                bleeding, my sister | bleeding
                """);
        Small.read(small, "my sister " + "had ".repeat(18) + "bleeding |\nmy sister " + "had ".repeat(19) + "bleeding |\n"
                + "my sister " + "had ".repeat(20) + "bleeding | bleeding");
        Small.read(small, "my sister" + ", sofa".repeat(6) + ", she had bleeding |\nmy sister" + ", sofa".repeat(7)
                + ", she had bleeding | bleeding");
    }

    @Test
    void whatRunsInTheFamilyIsNotHersAndAChildsBirthIs() {
        Small.read(small, """
                bleeding runs in the family |
                bleeding sofa sofa runs in the family |
                bleeding sofa sofa sofa runs in the family | bleeding
                runs in the family, bleeding | bleeding
                bleeding runs in the family, runs in the family |
                my son had bleeding |
                my son had born bleeding | bleeding
                my son had bleeding born | bleeding
                my son. bleeding | bleeding
                """);
    }

    @Test
    void aFearReachesTenWordsUnlessSheHasIt() {
        Small.read(small, """
                scared of bleeding |
                scared of bleeding today | bleeding
                scared of sofa bleeding | bleeding
                scared of a bleeding |
                scared of the bleeding | bleeding
                scared of sofa bleeding today | bleeding
                scared of i am bleeding | bleeding
                scared of i was a bleeding |
                scared of i got bleeding | bleeding
                scared of i got a a bleeding | bleeding
                bleeding scared of | bleeding
                scared of, bleeding | bleeding
                """);
        Small.read(small, "scared of " + SOFAS.replace("sofa", "had") + " bleeding |\nscared of "
                + SOFAS.replace("sofa", "had") + " had bleeding | bleeding");
    }

    @Test
    void aPersonInAPlaceHadItWhereThePlaceIsShort() {
        Small.read(small, """
                my sister in sofa had bleeding |
                my sister in sofa had had bleeding |
                my sister in sofa bleeding | bleeding
                my sister sofa had bleeding | bleeding
                my sister in sofa had sofa bleeding | bleeding
                my sister in sofa sofa sofa had bleeding |
                my sister in sofa sofa sofa sofa had bleeding | bleeding
                my sister, swollen her calf |
                scared of sofa start bleeding | bleeding
                bleeding had my son years ago | bleeding
                bleeding was my sister years ago | bleeding
                """);
    }

    @Test
    void aTimeLongAgoIsThatOfAComplaintTwentyWordsOffAtMost() {
        Small.read(small, "bleeding " + "had ".repeat(20) + "years ago |\nbleeding " + "had ".repeat(21)
                + "years ago | bleeding\nyears ago " + "had ".repeat(20) + "bleeding |\n" + SOFAS + " " + SOFAS
                + " bleeding years ago |");
    }

    @Test
    void theirBabyIsTheirsAndAnyOtherMayBeHers() {
        Small.read(small, """
                my sister baby, she had bleeding |
                my sister her baby, she had bleeding |
                my sister saw baby, she had bleeding | bleeding
                my sister, me and her had bleeding | bleeding
                sofa sofa bleeding runs in the family |
                runs in the family bleeding | bleeding
                """);
    }

    @Test
    void aNoThatAnswersIsTakenFromAComplaintWithItsVerb() {
        Small.read(small, """
                no calf is swollen | calf
                no calf really swollen |
                not calf is swollen |
                calf is not swollen |
                not sore of my tummy bleeding | bleeding
                """);
    }

    @Test
    void aListOfADenialHasAnEnd() {
        Small.read(small, "no bleeding" + " or bleeding".repeat(10) + " or sore calf |\nno bleeding"
                + " or bleeding".repeat(11) + " or sore calf | calf\n" + "bleeding. ".repeat(7)
                + "no sore calf or back ache | bleeding");
    }
}
