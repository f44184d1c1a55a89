using System.Runtime.CompilerServices;
using Isomer.Engines.Values;

namespace Isomer.Engines;

/// <content>
/// From the current row to the next column of a writer: what generated mappers do with a column that nobody transforms. NULL goes as NULL,
/// and no value becomes an object.
/// </content>
public abstract partial class RowReader
{
    /// <summary>Moves a value, or NULL, in its carrier.</summary>
    /// <exception cref="ValueException">The value does not fit the reader's type or the writer's column.</exception>
    public void Move(Carrier carrier, int ordinal, RowWriter writer)
    {
        switch (carrier)
        {
            case Carrier.Bool: MoveBool(ordinal, writer); break;
            case Carrier.Int64: MoveInt64(ordinal, writer); break;
            case Carrier.UInt64: MoveUInt64(ordinal, writer); break;
            case Carrier.Decimal: MoveDecimal(ordinal, writer); break;
            case Carrier.Number: MoveNumber(ordinal, writer); break;
            case Carrier.Float32: MoveFloat32(ordinal, writer); break;
            case Carrier.Float64: MoveFloat64(ordinal, writer); break;
            case Carrier.Text: MoveUtf8(ordinal, writer); break;
            case Carrier.Bytes: MoveBytes(ordinal, writer); break;
            case Carrier.Date: MoveDate(ordinal, writer); break;
            case Carrier.Time: MoveTime(ordinal, writer); break;
            case Carrier.Timestamp: MoveTimestamp(ordinal, writer); break;
            case Carrier.Interval: MoveInterval(ordinal, writer); break;
            case Carrier.Uuid: MoveUuid(ordinal, writer); break;
            default: throw new ArgumentOutOfRangeException(nameof(carrier), carrier, "This carrier has no move.");
        }
    }

    /// <summary>Moves a truth value, or NULL.</summary>
    /// <exception cref="ValueException">The value does not fit the reader's type or the writer's column.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void MoveBool(int ordinal, RowWriter writer)
    {
        if (!MovesNull(ordinal, writer))
        {
            writer.WriteBool(GetBool(ordinal));
        }
    }

    /// <summary>Moves an integer, or NULL.</summary>
    /// <exception cref="ValueException">The value does not fit the reader's type or the writer's column.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void MoveInt64(int ordinal, RowWriter writer)
    {
        if (!MovesNull(ordinal, writer))
        {
            writer.WriteInt64(GetInt64(ordinal));
        }
    }

    /// <summary>Moves a 64-bit unsigned integer, or NULL.</summary>
    /// <exception cref="ValueException">The value does not fit the reader's type or the writer's column.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void MoveUInt64(int ordinal, RowWriter writer)
    {
        if (!MovesNull(ordinal, writer))
        {
            writer.WriteUInt64(GetUInt64(ordinal));
        }
    }

    /// <summary>Moves an exact number of at most 28 digits, or NULL.</summary>
    /// <exception cref="ValueException">The value does not fit the reader's type or the writer's column.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void MoveDecimal(int ordinal, RowWriter writer)
    {
        if (!MovesNull(ordinal, writer))
        {
            writer.WriteDecimal(GetDecimal(ordinal));
        }
    }

    /// <summary>Moves an exact number of any size, or NULL.</summary>
    /// <exception cref="ValueException">The value does not fit the reader's type or the writer's column.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void MoveNumber(int ordinal, RowWriter writer)
    {
        if (!MovesNull(ordinal, writer))
        {
            writer.WriteNumber(GetNumber(ordinal));
        }
    }

    /// <summary>Moves a 32-bit floating-point number, or NULL.</summary>
    /// <exception cref="ValueException">The value does not fit the reader's type or the writer's column.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void MoveFloat32(int ordinal, RowWriter writer)
    {
        if (!MovesNull(ordinal, writer))
        {
            writer.WriteFloat32(GetFloat32(ordinal));
        }
    }

    /// <summary>Moves a 64-bit floating-point number, or NULL.</summary>
    /// <exception cref="ValueException">The value does not fit the reader's type or the writer's column.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void MoveFloat64(int ordinal, RowWriter writer)
    {
        if (!MovesNull(ordinal, writer))
        {
            writer.WriteFloat64(GetFloat64(ordinal));
        }
    }

    /// <summary>Moves text as UTF-8, or NULL.</summary>
    /// <exception cref="ValueException">The value does not fit the reader's type or the writer's column.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void MoveUtf8(int ordinal, RowWriter writer)
    {
        if (!MovesNull(ordinal, writer))
        {
            writer.WriteUtf8(GetUtf8(ordinal));
        }
    }

    /// <summary>Moves octets, or NULL.</summary>
    /// <exception cref="ValueException">The value does not fit the reader's type or the writer's column.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void MoveBytes(int ordinal, RowWriter writer)
    {
        if (!MovesNull(ordinal, writer))
        {
            writer.WriteBytes(GetBytes(ordinal));
        }
    }

    /// <summary>Moves a date, or NULL.</summary>
    /// <exception cref="ValueException">The value does not fit the reader's type or the writer's column.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void MoveDate(int ordinal, RowWriter writer)
    {
        if (!MovesNull(ordinal, writer))
        {
            writer.WriteDate(GetDate(ordinal));
        }
    }

    /// <summary>Moves a time of day or a signed duration, or NULL.</summary>
    /// <exception cref="ValueException">The value does not fit the reader's type or the writer's column.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void MoveTime(int ordinal, RowWriter writer)
    {
        if (!MovesNull(ordinal, writer))
        {
            writer.WriteTime(GetTime(ordinal));
        }
    }

    /// <summary>Moves a local date and time, or an instant, or NULL.</summary>
    /// <exception cref="ValueException">The value does not fit the reader's type or the writer's column.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void MoveTimestamp(int ordinal, RowWriter writer)
    {
        if (!MovesNull(ordinal, writer))
        {
            writer.WriteTimestamp(GetTimestamp(ordinal));
        }
    }

    /// <summary>Moves an interval, or NULL.</summary>
    /// <exception cref="ValueException">The value does not fit the reader's type or the writer's column.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void MoveInterval(int ordinal, RowWriter writer)
    {
        if (!MovesNull(ordinal, writer))
        {
            writer.WriteInterval(GetInterval(ordinal));
        }
    }

    /// <summary>Moves a UUID, or NULL.</summary>
    /// <exception cref="ValueException">The value does not fit the reader's type or the writer's column.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void MoveUuid(int ordinal, RowWriter writer)
    {
        if (!MovesNull(ordinal, writer))
        {
            writer.WriteUuid(GetUuid(ordinal));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MovesNull(int ordinal, RowWriter writer)
    {
        if (!IsNull(ordinal))
        {
            return false;
        }

        writer.WriteNull();
        return true;
    }
}
