using System.Buffers.Binary;
using System.Numerics;
using Isomer.Engines.Values;
using Isomer.Schema;

namespace Isomer.Engines.Hashing;

/// <summary>
/// A row writer that writes nothing and hashes: each value in a canonical form that does not depend on the engine it came from. After
/// <see cref="EndRow"/>, <see cref="RowHash"/> is the row's hash and <see cref="Sum"/> counts it.
/// </summary>
/// <remarks>
/// Forms: numbers without trailing zeros; -0 is 0 and every NaN one NaN, because an engine may keep neither; strings of a <c>fixed</c> type
/// without trailing blanks; timestamps as they came, never rounded, and their offset only for <c>zone=offset</c>; <c>json</c> parsed,
/// members sorted, the last of a duplicated member kept, numbers by value, unless its type says <c>fidelity=text</c>; all other text
/// byte by byte. A value too large for the row's buffer goes in as its own hash, so memory does not grow with a LOB.
/// </remarks>
public sealed class RowHasher : RowWriter
{
    private const int LargestInline = 1024;

    private readonly TypeKind[] _kinds;
    private readonly bool[] _isTrimmed;
    private readonly bool[] _hasOffset;
    private readonly JsonHasher? _json;
    private byte[] _buffer = new byte[4096];
    private int _length;
    private int _ordinal;

    /// <summary>A hasher of rows of these types.</summary>
    /// <param name="types">The canonical types that values come as, in column order.</param>
    public RowHasher(IReadOnlyList<CanonicalType> types)
    {
        _kinds = new TypeKind[types.Count];
        _isTrimmed = new bool[types.Count];
        _hasOffset = new bool[types.Count];
        for (var i = 0; i < types.Count; i++)
        {
            var type = types[i];
            var isVerbatimJson = type.Kind == TypeKind.Json && type.GetFacet(FacetNames.Fidelity) == "text";
            _kinds[i] = isVerbatimJson ? TypeKind.Text : type.Kind;
            _isTrimmed[i] = type.Kind == TypeKind.String && type.HasFacet(FacetNames.Fixed);
            _hasOffset[i] = type.GetFacet(FacetNames.Zone) == "offset";
            _json ??= _kinds[i] == TypeKind.Json ? new JsonHasher() : null;
        }
    }

    // The first byte of each value's form, so that no two kinds of value look alike.
    private enum Tag : byte
    {
        Null,
        False,
        True,
        Number,
        Special,
        Float,
        Bytes,
        LargeBytes,
        Json,
        Date,
        Time,
        Timestamp,
        Interval,
        Uuid,
    }

    /// <summary>The hash of the last row that ended.</summary>
    public UInt128 RowHash { get; private set; }

    /// <summary>All rows that ended.</summary>
    public RowSum Sum { get; private set; }

    /// <summary>The hash of the row that is begun and has all its values, before it is ended or cancelled.</summary>
    public UInt128 HashBegunRow() => Hash128.Compute(_buffer.AsSpan(0, _length), seed: 1);

    /// <inheritdoc/>
    public override void BeginRow()
    {
        _length = 0;
        _ordinal = 0;
    }

    /// <inheritdoc/>
    public override void EndRow()
    {
        RowHash = HashBegunRow();
        Sum = Sum.Add(RowHash);
    }

    /// <inheritdoc/>
    public override void CancelRow() => BeginRow();

    /// <inheritdoc/>
    public override void WriteNull() => Put(Tag.Null, 0);

    /// <inheritdoc/>
    public override void WriteBool(bool value) => Put(value ? Tag.True : Tag.False, 0);

    /// <inheritdoc/>
    public override void WriteInt64(long value) => PutNumber(value < 0, (UInt128)(value < 0 ? 0 - (ulong)value : (ulong)value), 0);

    /// <inheritdoc/>
    public override void WriteUInt64(ulong value) => PutNumber(false, value, 0);

    /// <inheritdoc/>
    public override void WriteDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var magnitude = new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        PutNumber(value < 0, magnitude, value.Scale);
    }

    /// <inheritdoc/>
    public override void WriteNumber(in NumberValue value)
    {
        if (!value.IsFinite)
        {
            Put(Tag.Special, 1)[0] = (byte)value.Special;
            return;
        }

        var magnitude = BigInteger.Abs(value.Unscaled);
        if (magnitude.GetBitLength() <= 128)
        {
            PutNumber(value.Unscaled.Sign < 0, (UInt128)magnitude, value.Scale);
            return;
        }

        var normal = value.Normalize();
        magnitude = BigInteger.Abs(normal.Unscaled);
        if (magnitude.GetBitLength() <= 128)
        {
            PutNumber(normal.Unscaled.Sign < 0, (UInt128)magnitude, normal.Scale);
            return;
        }

        PutNumberHead(normal.Unscaled.Sign < 0, normal.Scale);
        PutBytes(magnitude.ToByteArray(isUnsigned: true));
    }

    /// <inheritdoc/>
    public override void WriteFloat32(float value) => WriteFloat64(value);

    /// <inheritdoc/>
    public override void WriteFloat64(double value)
    {
        var canonical = double.IsNaN(value) ? double.NaN : value == 0 ? 0 : value;
        BinaryPrimitives.WriteDoubleLittleEndian(Put(Tag.Float, 8), canonical);
    }

    /// <inheritdoc/>
    public override void WriteUtf8(ReadOnlySpan<byte> value)
    {
        if (_kinds[_ordinal] == TypeKind.Json && _json!.TryHash(value, out var hash))
        {
            BinaryPrimitives.WriteUInt128LittleEndian(Put(Tag.Json, 16), hash);
            return;
        }

        PutBytes(_isTrimmed[_ordinal] ? value.TrimEnd((byte)' ') : value);
    }

    /// <inheritdoc/>
    public override void WriteBytes(ReadOnlySpan<byte> value) => PutBytes(value);

    /// <inheritdoc/>
    public override void WriteDate(DateValue value)
    {
        var form = Put(Tag.Date, 5);
        form[0] = (byte)value.Special;
        BinaryPrimitives.WriteInt32LittleEndian(form[1..], value.Day);
    }

    /// <inheritdoc/>
    public override void WriteTime(TimeValue value) => BinaryPrimitives.WriteInt64LittleEndian(Put(Tag.Time, 8), value.Nanos);

    /// <inheritdoc/>
    public override void WriteTimestamp(TimestampValue value)
    {
        var offset = _hasOffset[_ordinal] ? value.OffsetMinutes : (short)0;
        var form = Put(Tag.Timestamp, 15);
        form[0] = (byte)value.Special;
        BinaryPrimitives.WriteInt32LittleEndian(form[1..], value.Day);
        BinaryPrimitives.WriteInt64LittleEndian(form[5..], value.Nanos);
        BinaryPrimitives.WriteInt16LittleEndian(form[13..], offset);
    }

    /// <inheritdoc/>
    public override void WriteInterval(IntervalValue value)
    {
        var form = Put(Tag.Interval, 25);
        form[0] = (byte)value.Special;
        BinaryPrimitives.WriteInt32LittleEndian(form[1..], value.Months);
        BinaryPrimitives.WriteInt32LittleEndian(form[5..], value.Days);
        BinaryPrimitives.WriteInt128LittleEndian(form[9..], value.Nanos);
    }

    /// <inheritdoc/>
    public override void WriteUuid(Guid value) => value.TryWriteBytes(Put(Tag.Uuid, 16), bigEndian: true, out _);

    private void PutNumber(bool isNegative, UInt128 magnitude, int scale)
    {
        if (magnitude == 0)
        {
            isNegative = false;
            scale = 0;
        }
        else if (scale != 0 || !ulong.IsOddInteger((ulong)magnitude))
        {
            (magnitude, scale) = WithoutTrailingZeros(magnitude, scale);
        }

        PutNumberHead(isNegative, scale);
        BinaryPrimitives.WriteUInt128LittleEndian(Reserve(16), magnitude);
    }

    private static (UInt128 Magnitude, int Scale) WithoutTrailingZeros(UInt128 magnitude, int scale)
    {
        while (magnitude > ulong.MaxValue)
        {
            var (quotient, rest) = UInt128.DivRem(magnitude, 10);
            if (rest != 0)
            {
                return (magnitude, scale);
            }

            magnitude = quotient;
            scale--;
        }

        var small = (ulong)magnitude;
        while (small % 10 == 0)
        {
            small /= 10;
            scale--;
        }

        return (small, scale);
    }

    private void PutNumberHead(bool isNegative, int scale)
    {
        var head = Put(Tag.Number, 5);
        head[0] = isNegative ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteInt32LittleEndian(head[1..], scale);
    }

    private void PutBytes(ReadOnlySpan<byte> value)
    {
        if (value.Length > LargestInline)
        {
            BinaryPrimitives.WriteUInt128LittleEndian(Put(Tag.LargeBytes, 16), Hash128.Compute(value));
            return;
        }

        var form = Put(Tag.Bytes, 2 + value.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(form, (ushort)value.Length);
        value.CopyTo(form[2..]);
    }

    private Span<byte> Put(Tag tag, int length)
    {
        var form = Reserve(1 + length);
        form[0] = (byte)tag;
        _ordinal++;
        return form[1..];
    }

    private Span<byte> Reserve(int length)
    {
        if (_buffer.Length - _length < length)
        {
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + length));
        }

        _length += length;
        return _buffer.AsSpan(_length - length, length);
    }
}
