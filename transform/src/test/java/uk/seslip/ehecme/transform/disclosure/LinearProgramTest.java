package uk.seslip.ehecme.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.transform.disclosure.LinearSystem.Equation;
import uk.seslip.ehecme.transform.disclosure.LinearSystem.Variable;

class LinearProgramTest {

  private static final Known SMALL = new Known(1, 4);
  private static final Known TEN = new Known(10, 10);

  /** Two unknowns are equal, and with the small count they make seven: it is odd. */
  @Test
  void aValueThatIsPossibleInFractionsOnlyIsNotAllowed() {
    LinearSystem system = new LinearSystem();
    int one = system.add(new Variable("A", Known.NOTHING, 3));
    int between = system.add(new Variable("A", Known.NOTHING, 7));
    int other = system.add(new Variable("B", Known.NOTHING, 3));
    int small = system.add(new Variable("B", SMALL, 1));
    int first = system.add(new Variable("A", TEN, 10));
    int second = system.add(new Variable("B", TEN, 10));
    int seven = system.add(new Variable("B", new Known(7, 7), 7));
    system.add(new Equation(new int[] {one, between}, first));
    system.add(new Equation(new int[] {between, other}, second));
    system.add(new Equation(new int[] {one, other, small}, seven));
    LinearProgram program = new LinearProgram(system, "");

    assertThat(program.range(small)).as("in fractions").isEqualTo(SMALL);
    assertThat(program.allows(small, 1, 1)).isTrue();
    assertThat(program.allows(small, 2, 1)).isFalse();
    assertThat(program.allows(small, 3, 1)).isTrue();
    assertThat(program.allows(small, 4, 1)).isFalse();
  }

  @Test
  void whatFractionsRuleOutIsNotAllowedEither() {
    LinearSystem system = new LinearSystem();
    int small = system.add(new Variable("A", SMALL, 2));
    int large = system.add(new Variable("A", new Known(8, 12), 8));
    int sum = system.add(new Variable("A", TEN, 10));
    system.add(new Equation(new int[] {small, large}, sum));
    LinearProgram program = new LinearProgram(system, "");

    assertThat(program.allows(small, 1, 2)).isTrue();
    assertThat(program.allows(small, 4, 2)).isFalse();
    assertThat(new LinearProgram(system, "A").allows(small, 1, 2)).isFalse();
  }
}
