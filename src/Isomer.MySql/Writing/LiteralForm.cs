namespace Isomer.MySql;

/// <summary>What a column's values look like in a statement and in a loaded file.</summary>
internal enum LiteralForm
{
    /// <summary>A text: between quotes in a statement.</summary>
    Text,

    /// <summary>A number: bare in a statement.</summary>
    Number,

    /// <summary>Bits as a number, which a loaded field must be told to be.</summary>
    Bits,

    /// <summary>Octets: in hexadecimal digits in a loaded file.</summary>
    Octets,
}
