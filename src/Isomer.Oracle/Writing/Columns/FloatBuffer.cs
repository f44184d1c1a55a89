using System.Globalization;
using Isomer.Engines.Values;

namespace Isomer.Oracle;

/// <summary>BINARY_FLOAT and BINARY_DOUBLE, bound in binary: the server's reading of digits need not give the nearest number.</summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="isSingle">Whether it has 32 bits.</param>
internal sealed class FloatBuffer(int ordinal, string storeType, bool isSingle) : ColumnBuffer(ordinal, storeType)
{
    private const long MaxExactFloat64 = 1L << 53;
    private const long MaxExactFloat32 = 1L << 24;

    private readonly List<double> _values = [];
    private readonly List<bool> _nulls = [];

    public override long Bytes => _values.Count * (long)BytesOf(0);

    public override int BytesOf(int row) => isSingle ? sizeof(float) : sizeof(double);

    public override string Bound(string parameter) => parameter;

    public override BoundArray Bind(int firstRow, int rows)
    {
        var nulls = _nulls.GetRange(firstRow, rows).ToArray();
        var values = _values.GetRange(firstRow, rows);
        return new(
            isSingle ? BoundType.BinaryFloat : BoundType.BinaryDouble,
            isSingle ? values.ConvertAll(v => (float)v).ToArray() : values.ToArray(),
            nulls.Contains(true) ? nulls : []);
    }

    public override void CutTo(int rows)
    {
        if (rows < _values.Count)
        {
            _values.RemoveRange(rows, _values.Count - rows);
            _nulls.RemoveRange(rows, _nulls.Count - rows);
        }
    }

    public override void WriteNull()
    {
        _values.Add(0);
        _nulls.Add(true);
    }

    public override void WriteInt64(long value)
    {
        var limit = isSingle ? MaxExactFloat32 : MaxExactFloat64;
        Add(value >= -limit && value <= limit ? value : throw Refuse("the floating-point number nearest to the integer is another number"));
    }

    public override void WriteUInt64(ulong value) => WriteInt64(value <= long.MaxValue ? (long)value : long.MaxValue);

    public override void WriteNumber(in NumberValue value)
    {
        // Exact: what reads back as the same digits.
        var number = double.Parse(value.ToString(), CultureInfo.InvariantCulture);
        WriteFloat64(
            NumberValue.FromShortest(number).CompareTo(value) == 0 ? number : throw Refuse("no floating-point number has these digits"));
    }

    public override void WriteFloat32(float value) => Add(value);

    public override void WriteFloat64(double value) =>
        Add(!isSingle || (float)value == value || double.IsNaN(value) ? value : throw Refuse("the number needs 64 bits"));

    public override void WriteUtf8(ReadOnlySpan<byte> value) =>
        WriteNumber(NumberValue.TryParse(value, out var number) ? number : throw Refuse("the text is no number"));

    // The server keeps no sign of zero.
    private void Add(double value)
    {
        if (value == 0 && double.IsNegative(value))
        {
            throw Refuse("the type holds no negative zero");
        }

        _values.Add(value);
        _nulls.Add(false);
    }
}
