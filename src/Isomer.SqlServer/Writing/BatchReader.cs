using System.Buffers.Binary;
using System.Collections;
using System.Data.Common;
using System.Globalization;
using Isomer.Engines;

namespace Isomer.SqlServer;

/// <summary>
/// A batch as the driver's bulk load reads it: forward, each value once, as an object of the column's own type. The driver asks for objects
/// (https://github.com/dotnet/SqlClient/issues/353), so that this is where values are boxed, one at a time.
/// </summary>
internal sealed class BatchReader : DbDataReader
{
    private readonly ColumnEncoder[] _encoders;
    private readonly ReadOnlyMemory<byte> _rows;
    private readonly IReadOnlyList<string> _names;
    private readonly int[] _offsets;
    private readonly int[] _lengths;
    private readonly int _count;
    private int _position;
    private int _row = -1;
    private bool _isClosed;

    /// <param name="batch">The rows.</param>
    /// <param name="encoders">The columns' encoders.</param>
    /// <param name="names">The columns' names, in the order of the batch.</param>
    public BatchReader(PackedBatch batch, ColumnEncoder[] encoders, IReadOnlyList<string> names)
    {
        _encoders = encoders;
        _rows = batch.Memory;
        _count = batch.Rows;
        _names = names;
        _offsets = new int[names.Count];
        _lengths = new int[names.Count];
    }

    public override int FieldCount => _names.Count;

    public override bool HasRows => _count > 0;

    public override bool IsClosed => _isClosed;

    public override int Depth => 0;

    public override int RecordsAffected => -1;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    public override bool Read()
    {
        if (++_row >= _count)
        {
            return false;
        }

        var octets = _rows.Span;
        for (var i = 0; i < _lengths.Length; i++)
        {
            _lengths[i] = BinaryPrimitives.ReadInt32BigEndian(octets[_position..]);
            _offsets[i] = _position + sizeof(int);
            _position = _offsets[i] + Math.Max(_lengths[i], 0);
        }

        return true;
    }

    public override bool NextResult() => false;

    public override bool IsDBNull(int ordinal) => _lengths[ordinal] == PackedBatch.NullLength;

    public override object GetValue(int ordinal) =>
        IsDBNull(ordinal) ? DBNull.Value : _encoders[ordinal].Value(_rows.Span.Slice(_offsets[ordinal], _lengths[ordinal]));

    public override int GetValues(object[] values)
    {
        var count = Math.Min(values.Length, FieldCount);
        for (var i = 0; i < count; i++)
        {
            values[i] = GetValue(i);
        }

        return count;
    }

    public override string GetName(int ordinal) => _names[ordinal];

    public override int GetOrdinal(string name)
    {
        for (var i = 0; i < _names.Count; i++)
        {
            if (string.Equals(_names[i], name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(name), name, "The batch has no such column.");
    }

    public override Type GetFieldType(int ordinal) => _encoders[ordinal].Type;

    public override string GetDataTypeName(int ordinal) => GetFieldType(ordinal).Name;

    public override bool GetBoolean(int ordinal) => (bool)GetValue(ordinal);

    public override byte GetByte(int ordinal) => (byte)GetValue(ordinal);

    public override short GetInt16(int ordinal) => (short)GetValue(ordinal);

    public override int GetInt32(int ordinal) => (int)GetValue(ordinal);

    public override long GetInt64(int ordinal) => (long)GetValue(ordinal);

    public override float GetFloat(int ordinal) => (float)GetValue(ordinal);

    public override double GetDouble(int ordinal) => (double)GetValue(ordinal);

    public override decimal GetDecimal(int ordinal) => Convert.ToDecimal(GetValue(ordinal), CultureInfo.InvariantCulture);

    public override DateTime GetDateTime(int ordinal) => (DateTime)GetValue(ordinal);

    public override Guid GetGuid(int ordinal) => (Guid)GetValue(ordinal);

    public override string GetString(int ordinal) => (string)GetValue(ordinal);

    public override char GetChar(int ordinal) => GetString(ordinal)[0];

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) =>
        Part((byte[])GetValue(ordinal), dataOffset, buffer, bufferOffset, length);

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) =>
        Part(GetString(ordinal).ToCharArray(), dataOffset, buffer, bufferOffset, length);

    public override IEnumerator GetEnumerator() => new DbEnumerator(this);

    public override void Close() => _isClosed = true;

    private static long Part<T>(T[] value, long dataOffset, T[]? buffer, int bufferOffset, int length)
    {
        if (buffer is null)
        {
            return value.Length;
        }

        var count = (int)Math.Clamp(value.Length - dataOffset, 0, length);
        Array.Copy(value, dataOffset, buffer, bufferOffset, count);
        return count;
    }
}
