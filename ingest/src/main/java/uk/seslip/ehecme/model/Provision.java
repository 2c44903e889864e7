package uk.seslip.ehecme.model;

/**
 * A named alternative provision.
 *
 * @param name its name in the register of provisions
 * @param type the kind of provision
 * @param registration single, dual main or dual subsidiary
 * @param authority GSS code of the authority it lies in
 */
public record Provision(String name, String type, String registration, String authority) {}
