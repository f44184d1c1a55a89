namespace Isomer.Migration.Commands;

/// <summary>What the migrator prints.</summary>
internal enum OutputFormat
{
    /// <summary>Text for people; a live table on a terminal.</summary>
    Text,

    /// <summary>One JSON object per line.</summary>
    Json,
}
