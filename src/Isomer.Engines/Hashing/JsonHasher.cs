using System.Buffers;
using System.Buffers.Binary;
using System.Text.Json;
using Isomer.Engines.Values;

namespace Isomer.Engines.Hashing;

/// <summary>
/// Hashes a JSON text by what it says: blanks, the order of members, escapes and the spelling of numbers do not matter; of a member that
/// stands twice the last one counts.
/// </summary>
internal sealed class JsonHasher
{
    // Deeper than any engine's limit that a document passed on its way; past it the text is hashed byte by byte.
    private const int MaxDepth = 512;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = MaxDepth };

    // The members of every object that is open, innermost last; grows to the widest document and stays.
    private readonly List<Member> _members = [];
    private byte[] _text = new byte[256];

    private readonly record struct Member(UInt128 Name, UInt128 Value, int Position);

    /// <summary>The hash of a document; false where it is no JSON, or deeper than 512 levels.</summary>
    public bool TryHash(ReadOnlySpan<byte> utf8, out UInt128 hash)
    {
        hash = default;
        _members.Clear();
        var reader = new Utf8JsonReader(utf8, Options);
        try
        {
            if (!reader.Read())
            {
                return false;
            }

            hash = Value(ref reader);
            return !reader.Read();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string whose escapes are no valid UTF-16.
            return false;
        }
    }

    private UInt128 Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => Object(ref reader),
        JsonTokenType.StartArray => Array(ref reader),
        JsonTokenType.String => Mix(String(ref reader), 3),
        JsonTokenType.Number => Number(ref reader),
        JsonTokenType.True => 4,
        JsonTokenType.False => 5,
        _ => 6,
    };

    private UInt128 Object(ref Utf8JsonReader reader)
    {
        var start = _members.Count;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = String(ref reader);
            reader.Read();
            _members.Add(new(name, Value(ref reader), _members.Count));
        }

        _members.Sort(start, _members.Count - start, ByName.Instance);
        UInt128 hash = 1;
        for (var i = start; i < _members.Count; i++)
        {
            var isLastOfItsName = i + 1 == _members.Count || _members[i + 1].Name != _members[i].Name;
            if (isLastOfItsName)
            {
                hash = Mix(Mix(hash, _members[i].Name), _members[i].Value);
            }
        }

        _members.RemoveRange(start, _members.Count - start);
        return hash;
    }

    private UInt128 Array(ref Utf8JsonReader reader)
    {
        UInt128 hash = 2;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            hash = Mix(hash, Value(ref reader));
        }

        return hash;
    }

    private UInt128 String(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            return Hash128.Compute(reader.ValueSpan);
        }

        if (_text.Length < reader.ValueSpan.Length)
        {
            _text = new byte[reader.ValueSpan.Length * 2];
        }

        return Hash128.Compute(_text.AsSpan(0, reader.CopyString(_text)));
    }

    private static UInt128 Number(ref Utf8JsonReader reader)
    {
        if (!NumberValue.TryParse(reader.ValueSpan, out var number))
        {
            return Mix(Hash128.Compute(reader.ValueSpan), 7);
        }

        var normal = number.Normalize();
        var length = normal.Unscaled.GetByteCount();
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            normal.Unscaled.TryWriteBytes(rented, out var written);
            return Mix(Mix(Hash128.Compute(rented.AsSpan(0, written)), (UInt128)(uint)normal.Scale), 8);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static UInt128 Mix(UInt128 left, UInt128 right)
    {
        Span<byte> both = stackalloc byte[32];
        BinaryPrimitives.WriteUInt128LittleEndian(both, left);
        BinaryPrimitives.WriteUInt128LittleEndian(both[16..], right);
        return Hash128.Compute(both);
    }

    private sealed class ByName : IComparer<Member>
    {
        public static readonly ByName Instance = new();

        public int Compare(Member x, Member y)
        {
            var order = x.Name.CompareTo(y.Name);
            return order != 0 ? order : x.Position.CompareTo(y.Position);
        }
    }
}
