package uk.seslip.ehecme.cli;

import picocli.CommandLine.ITypeConverter;

/** Reads a folder of this machine or elsewhere. */
final class PlaceConverter implements ITypeConverter<Place> {

  @Override
  public Place convert(String value) {
    return new Place(value);
  }
}
