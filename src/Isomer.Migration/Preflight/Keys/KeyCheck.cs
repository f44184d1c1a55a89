using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Engines.Hashing;
using Isomer.Engines.Values;

namespace Isomer.Migration.Preflight.Keys;

/// <summary>Takes a row as the copy would write it, and makes of it the keys that the destination would compare.</summary>
internal sealed class KeyCheck : RowWriter
{
    private readonly (KeyRow Row, KeyPart Part)[][] _byOrdinal;
    private int _ordinal;

    /// <param name="rules">The keys.</param>
    /// <param name="columns">How many values a row has.</param>
    public KeyCheck(IReadOnlyList<KeyRule> rules, int columns)
    {
        Rows = [.. rules.Select(r => new KeyRow(r))];
        var parts = rules.Zip(Rows).SelectMany(r => r.First.Parts, (r, p) => (p.Ordinal, Row: r.Second, p.Part)).ToLookup(p => p.Ordinal);
        _byOrdinal = [.. Enumerable.Range(0, columns).Select(o => parts[o].Select(p => (p.Row, p.Part)).ToArray())];
    }

    /// <summary>The keys of the row, in the order of the rules.</summary>
    public IReadOnlyList<KeyRow> Rows { get; }

    public override void BeginRow()
    {
        _ordinal = 0;
        foreach (var row in Rows)
        {
            row.Begin();
        }
    }

    public override void EndRow()
    {
    }

    public override void CancelRow()
    {
    }

    public override void WriteNull()
    {
        foreach (var (row, _) in Next())
        {
            row.PutNull();
        }
    }

    public override void WriteUtf8(ReadOnlySpan<byte> value)
    {
        foreach (var (row, part) in Next())
        {
            row.PutText(part, value);
        }
    }

    public override void WriteBytes(ReadOnlySpan<byte> value)
    {
        foreach (var (row, part) in Next())
        {
            row.PutBytes(part, value);
        }
    }

    public override void WriteBool(bool value) => Put(value, static (row, v) => row.WriteBool(v));

    public override void WriteInt64(long value) => Put(value, static (row, v) => row.WriteInt64(v));

    public override void WriteUInt64(ulong value) => Put(value, static (row, v) => row.WriteUInt64(v));

    public override void WriteDecimal(decimal value) => Put(value, static (row, v) => row.WriteDecimal(v));

    public override void WriteNumber(in NumberValue value) => Put(value, static (row, v) => row.WriteNumber(v));

    public override void WriteFloat32(float value) => WriteFloat64(value);

    public override void WriteFloat64(double value) => Put(value, static (row, v) => row.WriteFloat64(v));

    public override void WriteDate(DateValue value) => Put(value, static (row, v) => row.WriteDate(v));

    public override void WriteTime(TimeValue value) => Put(value, static (row, v) => row.WriteTime(v));

    public override void WriteTimestamp(TimestampValue value) => Put(value, static (row, v) => row.WriteTimestamp(v));

    public override void WriteInterval(IntervalValue value) => Put(value, static (row, v) => row.WriteInterval(v));

    public override void WriteUuid(Guid value) => Put(value, static (row, v) => row.WriteUuid(v));

    // What has one form on every engine.
    private void Put<T>(T value, Action<RowHasher, T> write)
    {
        foreach (var (row, _) in Next())
        {
            write(row.Values, value);
        }
    }

    private ReadOnlySpan<(KeyRow Row, KeyPart Part)> Next() => _byOrdinal[_ordinal++];
}
