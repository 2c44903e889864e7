package uk.seslip.ehecme.ingest.check;

import uk.seslip.ehecme.model.CheckNeed;
import uk.seslip.ehecme.model.CheckScope;

/** A check by its description: what it is called, what it looks at and what it must know. */
abstract class NamedCheck implements Check {

  private final String code;
  private final CheckScope scope;
  private final CheckNeed need;

  /** A check of the return alone. */
  NamedCheck(String code, CheckScope scope) {
    this(code, scope, CheckNeed.NOTHING);
  }

  /** A check that must know something besides the return. */
  NamedCheck(String code, CheckScope scope, CheckNeed need) {
    this.code = code;
    this.scope = scope;
    this.need = need;
  }

  @Override
  public final String code() {
    return code;
  }

  @Override
  public final CheckScope scope() {
    return scope;
  }

  @Override
  public final CheckNeed need() {
    return need;
  }
}
