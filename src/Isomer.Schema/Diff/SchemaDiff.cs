namespace Isomer.Schema;

/// <summary>Compares two schemas of one engine.</summary>
public static partial class SchemaDiff
{
}
