using System.Text;
using Isomer.Engines;
using Isomer.Engines.Values;
using Isomer.Schema;

namespace Isomer.Sqlite;

/// <summary>Rows in the form in which SQLite keeps them, ready to be bound.</summary>
internal sealed partial class Batch(TargetColumn[] columns) : RowBatch
{
    private readonly Arena _arena = new();
    private int _rowStart;
    private int _ordinal;
    private int _rows;

    public override int Rows => _rows;

    public override long Bytes => _arena.Length;

    public ReadOnlySpan<byte> Encoded => _arena.Written;

    private TargetColumn Next => columns[_ordinal++];

    public override void Clear()
    {
        _arena.Cut(0);
        _rows = 0;
    }

    public override void BeginRow()
    {
        _rowStart = _arena.Length;
        _ordinal = 0;
    }

    public override void EndRow()
    {
        if (_ordinal != columns.Length)
        {
            throw new InvalidOperationException("The row has more or fewer values than the table has columns.");
        }

        _rows++;
    }

    public override void CancelRow() => _arena.Cut(_rowStart);

    public override void WriteNull()
    {
        _ordinal++;
        _arena.AddNull();
    }

    public override void WriteUtf8(ReadOnlySpan<byte> value)
    {
        var column = Next;
        if (value.Length > column.MaxLength && LengthOf(value, column.Unit) > column.MaxLength)
        {
            throw column.Refuse("it is longer");
        }

        if (column.IsUntyped)
        {
            AddUntyped(column, value);
        }
        else if (column.Affinity is Affinity.None or Affinity.Text)
        {
            _arena.Add(StorageClass.Text, value);
        }
        else
        {
            AddTextToNumbers(column, value);
        }
    }

    public override void WriteBytes(ReadOnlySpan<byte> value)
    {
        var column = Next;
        _arena.Add(StorageClass.Blob, value.Length <= column.MaxLength ? value : throw column.Refuse("it is longer"));
    }

    public override void WriteUuid(Guid value)
    {
        var column = Next;
        if (column.Affinity == Affinity.None)
        {
            Span<byte> octets = stackalloc byte[16];
            value.TryWriteBytes(octets, bigEndian: true, out _);
            _arena.Add(StorageClass.Blob, octets);
        }
        else
        {
            Span<byte> text = stackalloc byte[36];
            value.TryFormat(text, out _);
            _arena.Add(StorageClass.Text, text);
        }
    }

    public override void WriteDate(DateValue value)
    {
        _ordinal++;
        Span<byte> text = stackalloc byte[DateValue.MaxFormattedLength];
        value.TryFormat(text, out var length);
        _arena.Add(StorageClass.Text, text[..length]);
    }

    public override void WriteTime(TimeValue value)
    {
        var column = Next;
        Span<byte> text = stackalloc byte[TimeValue.MaxFormattedLength];
        RequireFit(column, column.FractionDigits < 0 || value.Fits(column.FractionDigits));
        value.TryFormat(text, out var length, column.FractionDigits);
        _arena.Add(StorageClass.Text, text[..length]);
    }

    public override void WriteTimestamp(TimestampValue value)
    {
        var column = Next;
        Span<byte> text = stackalloc byte[TimestampValue.MaxFormattedLength];
        RequireFit(column, column.FractionDigits < 0 || value.Fits(column.FractionDigits));
        var shown = column.KeepsOffset ? value : value with { OffsetMinutes = 0 };
        shown.TryFormat(text, out var length, column.FractionDigits, isInstant: column.Type.Kind == TypeKind.TimestampTz);
        _arena.Add(StorageClass.Text, text[..length]);
    }

    public override void WriteInterval(IntervalValue value)
    {
        _ordinal++;
        Span<byte> text = stackalloc byte[IntervalValue.MaxFormattedLength];
        value.TryFormat(text, out var length);
        _arena.Add(StorageClass.Text, text[..length]);
    }

    protected override void Dispose(bool disposing) => _arena.Dispose();

    private static void RequireFit(TargetColumn column, bool fits)
    {
        if (!fits)
        {
            throw column.Refuse("it has more fraction digits");
        }
    }

    private static int LengthOf(ReadOnlySpan<byte> utf8, string unit)
    {
        if (unit == "byte")
        {
            return utf8.Length;
        }

        if (unit == "utf16")
        {
            return Encoding.UTF8.GetCharCount(utf8);
        }

        return Utf8Length.InCharacters(utf8);
    }
}
