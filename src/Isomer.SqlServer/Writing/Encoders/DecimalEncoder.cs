using System.Buffers.Binary;
using System.Data.SqlTypes;
using System.Globalization;
using System.Numerics;
using System.Text;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.SqlServer;

/// <summary>
/// decimal and numeric, as 128 bits at the column's own scale. The driver rounds to the scale without a word, and <see cref="decimal"/>
/// holds 28 of 38 digits; here a digit too many is an error, and every digit passes.
/// </summary>
internal sealed class DecimalEncoder : ColumnEncoder
{
    private const int MagnitudeBytes = 16;

    private static readonly UInt128[] PowersOfTen = Powers();

    private readonly int _precision;
    private readonly int _scale;
    private readonly UInt128 _limit;

    public DecimalEncoder(int ordinal, string storeType, int precision, int scale)
        : base(ordinal, storeType)
    {
        (_precision, _scale) = (precision, scale);
        _limit = PowersOfTen[precision];
    }

    public override Type Type => typeof(SqlDecimal);

    public override object Value(ReadOnlySpan<byte> packed) => new SqlDecimal(
        (byte)_precision, (byte)_scale, packed[0] == 0, Word(packed, 0), Word(packed, 1), Word(packed, 2), Word(packed, 3));

    public override void WriteBool(PackedBatch batch, bool value) => WriteInt64(batch, value ? 1 : 0);

    public override void WriteInt64(PackedBatch batch, long value) => Write(batch, value < 0, (UInt128)Int128.Abs(value), 0);

    public override void WriteUInt64(PackedBatch batch, ulong value) => Write(batch, isNegative: false, value, 0);

    public override void WriteDecimal(PackedBatch batch, decimal value)
    {
        if (value.Scale > _scale)
        {
            // Zeros at its end are no digits.
            WriteNumber(batch, NumberValue.From(value));
            return;
        }

        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var magnitude = new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        Write(batch, decimal.IsNegative(value), magnitude, value.Scale);
    }

    public override void WriteNumber(PackedBatch batch, in NumberValue value)
    {
        if (!value.IsFinite || !value.Fits(_precision, _scale))
        {
            throw TooLarge();
        }

        var unscaled = value.WithScale(_scale).Unscaled;
        Write(batch, unscaled.Sign < 0, (UInt128)BigInteger.Abs(unscaled), _scale);
    }

    public override void WriteFloat32(PackedBatch batch, float value) =>
        WriteUtf8(batch, Encoding.ASCII.GetBytes(value.ToString("R", CultureInfo.InvariantCulture)));

    public override void WriteFloat64(PackedBatch batch, double value) => WriteNumber(batch, NumberValue.FromShortest(value));

    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value) =>
        WriteNumber(batch, NumberValue.TryParse(value, out var number) ? number : throw Refuse("the text is no number"));

    private void Write(PackedBatch batch, bool isNegative, UInt128 magnitude, int scale)
    {
        var factor = PowersOfTen[_scale - scale];
        if (magnitude > (_limit - 1) / factor)
        {
            throw TooLarge();
        }

        var packed = batch.Value(1 + MagnitudeBytes);
        packed[0] = isNegative && magnitude != 0 ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteUInt128LittleEndian(packed[1..], magnitude * factor);
    }

    private Engines.ValueException TooLarge() => Refuse("the number has more digits than the type holds");

    private static int Word(ReadOnlySpan<byte> packed, int word) =>
        BinaryPrimitives.ReadInt32LittleEndian(packed[(1 + (word * sizeof(int)))..]);

    private static UInt128[] Powers()
    {
        // https://learn.microsoft.com/sql/t-sql/data-types/decimal-and-numeric-transact-sql
        const int MaxDigits = 38;
        var powers = new UInt128[MaxDigits + 1];
        powers[0] = 1;
        for (var i = 1; i <= MaxDigits; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }
}
