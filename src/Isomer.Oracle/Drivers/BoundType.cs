namespace Isomer.Oracle;

/// <summary>The driver's types of parameters that are bound, by the driver's own names.</summary>
internal enum BoundType
{
    /// <summary>Text in the database's character set, up to the longest VARCHAR2.</summary>
    Varchar2,

    /// <summary>Text in the national character set.</summary>
    NVarchar2,

    /// <summary>Text of any length.</summary>
    Clob,

    /// <summary>Text of any length in the national character set.</summary>
    NClob,

    /// <summary>Octets, up to the longest RAW.</summary>
    Raw,

    /// <summary>Octets of any number.</summary>
    Blob,

    /// <summary>A 32-bit floating-point number, in binary.</summary>
    BinaryFloat,

    /// <summary>A 64-bit floating-point number, in binary.</summary>
    BinaryDouble,
}
