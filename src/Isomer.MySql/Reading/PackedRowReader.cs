using System.Buffers.Text;
using Isomer.Engines.Values;

namespace Isomer.MySql;

/// <summary>Reads values out of rows that <see cref="RowQuery"/> packs. They are spans of the octets that the row stands in.</summary>
internal abstract class PackedRowReader(ColumnSelection[] columns) : RowReader
{
    private readonly int[] _offsets = new int[columns.Length];
    private readonly int[] _lengths = new int[columns.Length];

    public override int ColumnCount => Columns.Length;

    /// <summary>What was selected.</summary>
    protected ColumnSelection[] Columns { get; } = columns;

    /// <summary>What the values are spans of.</summary>
    protected byte[] Octets { get; set; } = [];

    public override bool IsNull(int ordinal) => _lengths[ordinal] < 0;

    public override bool GetBool(int ordinal) => Columns[ordinal].Decoder.GetBool(Value(ordinal));

    public override long GetInt64(int ordinal) => Columns[ordinal].Decoder.GetInt64(Value(ordinal));

    public override ulong GetUInt64(int ordinal) => Columns[ordinal].Decoder.GetUInt64(Value(ordinal));

    public override decimal GetDecimal(int ordinal) => Columns[ordinal].Decoder.GetDecimal(Value(ordinal));

    public override NumberValue GetNumber(int ordinal) => Columns[ordinal].Decoder.GetNumber(Value(ordinal));

    public override float GetFloat32(int ordinal) => Columns[ordinal].Decoder.GetFloat32(Value(ordinal));

    public override double GetFloat64(int ordinal) => Columns[ordinal].Decoder.GetFloat64(Value(ordinal));

    public override ReadOnlySpan<byte> GetUtf8(int ordinal) => Columns[ordinal].Decoder.GetUtf8(Value(ordinal));

    public override ReadOnlySpan<byte> GetBytes(int ordinal) => Columns[ordinal].Decoder.GetBytes(Value(ordinal));

    public override DateValue GetDate(int ordinal) => Columns[ordinal].Decoder.GetDate(Value(ordinal));

    public override TimeValue GetTime(int ordinal) => Columns[ordinal].Decoder.GetTime(Value(ordinal));

    public override TimestampValue GetTimestamp(int ordinal) => Columns[ordinal].Decoder.GetTimestamp(Value(ordinal));

    public override IntervalValue GetInterval(int ordinal) => Columns[ordinal].Decoder.GetInterval(Value(ordinal));

    public override Guid GetUuid(int ordinal) => Columns[ordinal].Decoder.GetUuid(Value(ordinal));

    /// <summary>Says where the value of a column stands that is not packed.</summary>
    /// <param name="ordinal">The column.</param>
    /// <param name="offset">Its first octet.</param>
    /// <param name="length">Its length; negative for NULL.</param>
    protected void Place(int ordinal, int offset, int length) => (_offsets[ordinal], _lengths[ordinal]) = (offset, length);

    /// <summary>The server gives NULL for what it cannot build, and cuts what it cannot join.</summary>
    protected static InvalidDataException Malformed() =>
        new("The server sent a row that is not what was asked for, or gave up packing one that exceeds its max_allowed_packet.");

    /// <summary>Finds the values of a packed row.</summary>
    /// <param name="octets">What it stands in.</param>
    /// <param name="start">Its first octet.</param>
    /// <param name="end">The end of what may belong to it.</param>
    /// <returns>Its own end.</returns>
    /// <exception cref="InvalidDataException">It is no such row.</exception>
    protected int Unpack(byte[] octets, int start, int end)
    {
        Octets = octets;
        var row = octets.AsSpan(0, end);
        var position = start;
        for (var i = 0; i < Columns.Length; i++)
        {
            if (Columns[i].Form == ValueForm.Apart)
            {
                continue;
            }

            var length = row[position..].IndexOf(RowQuery.Separator);
            if (length < 0)
            {
                throw Malformed();
            }

            var field = row.Slice(position, length);
            (_offsets[i], _lengths[i]) = (position, length == 0 ? -1 : length);
            position += length + 1;
            if (Columns[i].Form == ValueForm.Plain)
            {
                continue;
            }

            // No length is NULL, and an empty text stands behind it.
            var count = 0;
            if ((length > 0 && !(Utf8Parser.TryParse(field, out count, out var used) && used == length && count >= 0))
                || count >= end - position || row[position + count] != RowQuery.Separator)
            {
                throw Malformed();
            }

            (_offsets[i], _lengths[i]) = (position, length == 0 ? -1 : count);
            position += count + 1;
        }

        return position;
    }

    private ReadOnlySpan<byte> Value(int ordinal) => new(Octets, _offsets[ordinal], _lengths[ordinal]);
}
