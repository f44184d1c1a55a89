namespace Isomer.Schema;

/// <summary>A JSON value and where it stands.</summary>
/// <param name="kind">What it is.</param>
/// <param name="start">The offset of its first character.</param>
internal sealed class JsonValue(JsonKind kind, int start)
{
    public JsonKind Kind { get; } = kind;

    public int Start { get; } = start;

    /// <summary>The offset past its last character.</summary>
    public int End { get; set; } = start;

    /// <summary>A string's characters, escapes resolved; a number as written; empty otherwise.</summary>
    public string Text { get; set; } = "";

    /// <summary>An array's items.</summary>
    public List<JsonValue> Items { get; set; } = s_noItems;

    /// <summary>An object's members in file order; a repeated name is reported and left out.</summary>
    public List<JsonMember> Members { get; set; } = s_noMembers;

    /// <summary>What it is, for a message.</summary>
    public string Description => Kind switch
    {
        JsonKind.Null => "null",
        JsonKind.True or JsonKind.False => "a truth value",
        JsonKind.Number => "a number",
        JsonKind.String => "a string",
        JsonKind.Array => "an array",
        _ => "an object",
    };

    private static readonly List<JsonValue> s_noItems = [];
    private static readonly List<JsonMember> s_noMembers = [];
}
