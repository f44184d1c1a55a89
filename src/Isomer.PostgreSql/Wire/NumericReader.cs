using System.Buffers.Binary;
using System.Numerics;
using Isomer.Engines.Values;

namespace Isomer.PostgreSql;

/// <summary>
/// Decodes numeric: four 16-bit words (groups, weight of the first group, sign, fraction digits to show), then groups of four decimal
/// digits. https://github.com/postgres/postgres/blob/REL_15_STABLE/src/backend/utils/adt/numeric.c, numeric_send
/// </summary>
internal static class NumericReader
{
    public const int DigitsPerGroup = 4;
    public const ushort Negative = 0x4000;
    public const ushort NaN = 0xC000;
    public const ushort PositiveInfinity = 0xD000;
    public const ushort NegativeInfinity = 0xF000;

    private const int MaxDecimalDigits = 28;
    private const int MaxUInt64Digits = 19;

    /// <summary>
    /// Without big integers where the number and its fraction digits fit 28 digits; false sends the caller to <see cref="Read"/>.
    /// </summary>
    public static bool TryReadDecimal(ReadOnlySpan<byte> value, out decimal number)
    {
        var groups = BinaryPrimitives.ReadInt16BigEndian(value);
        var weight = BinaryPrimitives.ReadInt16BigEndian(value[2..]);
        var sign = BinaryPrimitives.ReadUInt16BigEndian(value[4..]);
        var scale = BinaryPrimitives.ReadInt16BigEndian(value[6..]);

        // Digits to append to the last group, or (negative) zeros that the last group has beyond the scale.
        var shift = scale - ((groups - 1 - weight) * DigitsPerGroup);
        var digits = (groups * DigitsPerGroup) + Math.Max(shift, 0);
        number = default;
        if (sign > Negative || scale > MaxDecimalDigits || digits > MaxDecimalDigits || shift <= -DigitsPerGroup)
        {
            return false;
        }

        if (groups == 0)
        {
            number = new decimal(0, 0, 0, false, (byte)scale);
            return true;
        }

        if (digits <= MaxUInt64Digits)
        {
            var small = 0UL;
            for (var i = 0; i < groups; i++)
            {
                small = (small * 10_000) + BinaryPrimitives.ReadUInt16BigEndian(value[(8 + (2 * i))..]);
            }

            small = shift >= 0 ? small * (ulong)PowersOfTen.UInt128(shift) : small / (ulong)PowersOfTen.UInt128(-shift);
            number = new decimal((int)small, (int)(small >> 32), 0, sign == Negative, (byte)scale);
            return true;
        }

        var large = UInt128.Zero;
        for (var i = 0; i < groups; i++)
        {
            large = (large * 10_000) + BinaryPrimitives.ReadUInt16BigEndian(value[(8 + (2 * i))..]);
        }

        large = shift >= 0 ? large * PowersOfTen.UInt128(shift) : large / PowersOfTen.UInt128(-shift);
        number = new decimal((int)large, (int)(large >> 32), (int)(large >> 64), sign == Negative, (byte)scale);
        return true;
    }

    public static NumberValue Read(ReadOnlySpan<byte> value)
    {
        var groups = BinaryPrimitives.ReadInt16BigEndian(value);
        var weight = BinaryPrimitives.ReadInt16BigEndian(value[2..]);
        var sign = BinaryPrimitives.ReadUInt16BigEndian(value[4..]);
        var scale = BinaryPrimitives.ReadInt16BigEndian(value[6..]);
        switch (sign)
        {
            case NaN: return NumberValue.NaN;
            case PositiveInfinity: return NumberValue.PositiveInfinity;
            case NegativeInfinity: return NumberValue.NegativeInfinity;
        }

        var unscaled = BigInteger.Zero;
        for (var i = 0; i < groups; i++)
        {
            unscaled = (unscaled * 10_000) + BinaryPrimitives.ReadUInt16BigEndian(value[(8 + (2 * i))..]);
        }

        unscaled = sign == Negative ? -unscaled : unscaled;
        return new NumberValue(unscaled, (groups - 1 - weight) * DigitsPerGroup).WithScale(scale);
    }
}
