using System.Numerics;

namespace Isomer.Engines.Values;

/// <summary>An exact decimal number of any size: <c>Unscaled × 10^-Scale</c>; or NaN or an infinity.</summary>
/// <param name="Unscaled">All digits as an integer.</param>
/// <param name="Scale">Fraction digits; negative for trailing zeros left out.</param>
/// <param name="Special">NaN, an infinity, or <see cref="ValueSpecial.None"/>.</param>
public readonly partial record struct NumberValue(BigInteger Unscaled, int Scale, ValueSpecial Special = ValueSpecial.None);
