package uk.seslip.ehecme.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The authorities that publish together.
 *
 * @param code DfE's {@code region_code}, {@code E12000008} for the South East
 * @param name DfE's {@code region_name}
 * @param authorities every authority ever expected, alphabetical
 */
public record Region(String code, String name, List<Authority> authorities) {

  /** Copies the authorities in alphabetical order, the only order they are ever shown in. */
  public Region {
    authorities = authorities.stream().sorted(Comparator.comparing(Authority::name)).toList();
  }

  /** The authorities that are to return the figures of a period. */
  public List<Authority> expectedFor(Period period) {
    return authorities.stream().filter(a -> a.isExpectedFor(period)).toList();
  }

  /** The authority with a GSS code, if it is one of ours. */
  public Optional<Authority> findAuthority(String code) {
    return authorities.stream().filter(a -> a.code().equals(code)).findFirst();
  }

  /**
   * The authority with a GSS code.
   *
   * @throws IllegalArgumentException when it is not one of ours
   */
  public Authority requireAuthority(String code) {
    return findAuthority(code)
        .orElseThrow(
            () -> new IllegalArgumentException("cannot find an authority with code " + code));
  }
}
