namespace Isomer.Schema;

/// <summary>A member of a JSON object.</summary>
/// <param name="Name">Its name, escapes resolved.</param>
/// <param name="NameStart">The offset of the name's opening quote.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct JsonMember(string Name, int NameStart, JsonValue Value);
