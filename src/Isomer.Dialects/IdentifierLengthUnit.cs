namespace Isomer.Dialects;

/// <summary>What a limit on a name's length counts.</summary>
public enum IdentifierLengthUnit
{
    /// <summary>Bytes of UTF-8.</summary>
    Utf8Bytes,

    /// <summary>Unicode scalar values.</summary>
    Characters,

    /// <summary>UTF-16 code units.</summary>
    Utf16Units,
}
