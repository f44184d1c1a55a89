using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using Isomer.Engines.Values;

namespace Isomer.Sqlite;

internal sealed partial class Batch
{
    private const long ExactIntegerLimit = (long)SourceColumn.ExactIntegerLimit;

    // The digits of ulong.MaxValue.
    private const int UInt64Digits = 20;

    public override void WriteBool(bool value)
    {
        _ordinal++;
        _arena.Add(value ? 1L : 0L);
    }

    public override void WriteInt64(long value) => AddInteger(Next, value);

    public override void WriteUInt64(ulong value)
    {
        var column = Next;
        if (column.Affinity is Affinity.Text or Affinity.None)
        {
            // Zeros in front, so that text sorts as numbers do.
            Span<byte> text = stackalloc byte[UInt64Digits];
            Utf8Formatter.TryFormat(value, text, out _, new('D', UInt64Digits));
            _arena.Add(StorageClass.Text, text);
        }
        else
        {
            AddInteger(column, value <= long.MaxValue ? (long)value : throw column.Refuse("it is past the largest INTEGER of SQLite"));
        }
    }

    public override void WriteDecimal(decimal value)
    {
        var column = Next;
        if (column.Affinity is Affinity.Numeric or Affinity.Real)
        {
            AddNumber(column, NumberValue.From(value));
            return;
        }

        // All digits of the scale are written, so that equal numbers are equal texts. A sign of zero is none.
        if (!TryScale(value, column.Type.Scale, out var scaled))
        {
            throw column.Refuse("it has more fraction digits");
        }

        Span<byte> text = stackalloc byte[64];
        (scaled == 0 ? Math.Abs(scaled) : scaled).TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        _arena.Add(StorageClass.Text, text[..length]);
    }

    public override void WriteNumber(in NumberValue value)
    {
        var column = Next;
        if (column.Affinity is Affinity.Numeric or Affinity.Real)
        {
            AddNumber(column, value);
            return;
        }

        if (!value.Fits(column.Type.Precision, column.Type.Scale))
        {
            throw column.Refuse("its digits do not fit");
        }

        AddText(column.Type.Scale is { } scale and >= 0 ? value.WithScale(scale) : value);
    }

    public override void WriteFloat32(float value) => AddReal(Next, value);

    public override void WriteFloat64(double value) => AddReal(Next, value);

    private static bool TryScale(decimal value, int? scale, out decimal scaled)
    {
        scaled = value;
        if (scale is not { } digits)
        {
            return true;
        }

        var rounded = decimal.Round(value, digits);
        if (rounded != value)
        {
            return false;
        }

        // Adding a zero of the wanted scale brings the number to it; where that many digits do not fit, the number stays as it is.
        scaled = rounded + new decimal(0, 0, 0, false, (byte)digits);
        return true;
    }

    private void AddInteger(TargetColumn column, long value) =>
        _arena.Add(column.Affinity != Affinity.Real || value is >= -ExactIntegerLimit and <= ExactIntegerLimit
            ? value
            : throw column.Refuse("a REAL does not hold all its digits"));

    private void AddReal(TargetColumn column, double value)
    {
        if (double.IsNaN(value))
        {
            throw column.Refuse("SQLite keeps NaN as NULL");
        }

        if (column.Affinity == Affinity.Text)
        {
            // SQLite would keep 15 digits of it.
            Span<byte> text = stackalloc byte[32];
            value.TryFormat(text, out var length, "R", CultureInfo.InvariantCulture);
            _arena.Add(StorageClass.Text, text[..length]);
            return;
        }

        // SQLite keeps a REAL without a fraction as an integer, which has no negative zero. https://www.sqlite.org/datatype3.html, section
        // 2.
        _arena.Add(value == 0 && double.IsNegative(value) ? throw column.Refuse("SQLite does not keep the sign of zero") : value);
    }

    // Into a column where SQLite turns decimal text into a double whenever 15 digits agree: only what comes out as it went in.
    private void AddNumber(TargetColumn column, NumberValue value)
    {
        var exact = value.IsFinite ? value.Normalize() : throw column.Refuse("the column keeps numbers only");
        if (exact.Scale <= 0 && exact.TryToDecimal(out var whole) && whole is >= long.MinValue and <= long.MaxValue)
        {
            AddInteger(column, (long)whole);
            return;
        }

        var real = double.Parse(exact.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture);
        _arena.Add(NumberValue.FromShortest(real).CompareTo(exact) == 0
            ? real
            : throw column.Refuse($"a column of {column.Affinity.ToString().ToUpperInvariant()} affinity does not keep all its digits"));
    }

    // SQLite makes a number of a text that looks like one. One that would read back in other digits is refused.
    private void AddTextToNumbers(TargetColumn column, ReadOnlySpan<byte> value)
    {
        if (!NumberValue.TryParse(value.Trim(" \t\n\v\f\r"u8), out var number) || !number.IsFinite)
        {
            _arena.Add(StorageClass.Text, value);
            return;
        }

        Span<byte> text = stackalloc byte[32];
        var isKept = long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? whole.TryFormat(text, out var length, default, CultureInfo.InvariantCulture)
            : double.Parse(number.ToString(), CultureInfo.InvariantCulture).TryFormat(text, out length, "R", CultureInfo.InvariantCulture);
        if (!isKept || !text[..length].SequenceEqual(value))
        {
            throw column.Refuse("SQLite would make a number of this text, and change it");
        }

        _arena.Add(StorageClass.Text, value);
    }

    private void AddUntyped(TargetColumn column, ReadOnlySpan<byte> value)
    {
        switch (UntypedText.Classify(value, out var integer, out var real))
        {
            case StorageClass.Integer:
                AddInteger(column, integer);
                break;
            case StorageClass.Real:
                AddReal(column, real);
                break;
            default:
                _arena.Add(StorageClass.Text, value);
                break;
        }
    }

    private void AddText(in NumberValue value)
    {
        for (var length = 256; ; length *= 4)
        {
            var rented = ArrayPool<byte>.Shared.Rent(length);
            try
            {
                if (value.TryFormat(rented, out var written))
                {
                    _arena.Add(StorageClass.Text, rented.AsSpan(0, written));
                    return;
                }
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }
    }
}
