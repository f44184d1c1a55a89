using System.Data.Common;
using System.Globalization;

namespace Isomer.Oracle;

/// <summary>RAW, LONG RAW and BLOB. Where a length stands beside it, that proves that the driver gave all of it.</summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="field">Where it stands in the driver's rows.</param>
/// <param name="lengthField">Where its length stands; null where there is none.</param>
/// <param name="storeType">The store type, for errors.</param>
internal sealed class BytesReader(int ordinal, int field, int? lengthField, string storeType) : ColumnReader(ordinal, field, storeType)
{
    private const int UuidBytes = 16;

    private RowBuffer? _buffer;
    private int _start;
    private int _length;
    private byte[] _hex = [];

    public override ReadOnlySpan<byte> GetBytes() => _buffer!.Slice(_start, _length);

    public override Guid GetUuid() => _length == UuidBytes ? new Guid(GetBytes(), bigEndian: true) : throw Refuse("a UUID takes 16 octets");

    // Octets as text are hexadecimal, as the server itself prints them.
    public override ReadOnlySpan<byte> GetUtf8()
    {
        if (_hex.Length < _length * 2)
        {
            _hex = new byte[_length * 2];
        }

        Convert.TryToHexString(GetBytes(), _hex, out var written);
        return _hex.AsSpan(0, written);
    }

    protected override void Take(DbDataReader row, int field, RowBuffer buffer)
    {
        _buffer = buffer;
        _start = buffer.Position;
        var expected = lengthField is { } beside ? row.GetInt64(beside) : row.GetBytes(field, 0, null, 0, 0);
        var room = buffer.Room(checked((int)expected));
        _length = 0;
        while (_length < expected)
        {
            var count = (int)row.GetBytes(field, _length, room.Array!, room.Offset + _length, (int)expected - _length);
            if (count <= 0)
            {
                break;
            }

            _length += count;
        }

        buffer.Take(_length);
        if (_length != expected)
        {
            throw Refuse(string.Create(CultureInfo.InvariantCulture, $"the driver gave {_length} of {expected} octets"));
        }
    }
}
