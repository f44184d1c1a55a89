using Isomer.Dialects.Tests.Scenarios;
using Isomer.Schema;

namespace Isomer.Dialects.Tests.PostgreSql;

/// <summary>The scenarios whose feature PostgreSQL lacks, and the anomalies that say so.</summary>
internal static class Missing
{
    public static readonly IReadOnlyDictionary<string, Code[]> Features = new Dictionary<string, Code[]>
    {
        [nameof(TypeScenarios.Texts_that_ignore_case)] = [Codes.CaseFoldingLost],
        [nameof(TypeScenarios.Texts_that_ignore_case_and_accents)] = [Codes.AccentFoldingLost],
        [nameof(TypeScenarios.Texts_that_ignore_the_case_of_ASCII_letters)] = [Codes.CaseFoldingLost],
        [nameof(TypeScenarios.Texts_that_ignore_blanks_at_the_end)] = [Codes.BlankFoldingLost],
        [nameof(TypeScenarios.Stamps_of_rows)] = [Codes.StampFrozen],
        [nameof(ColumnScenarios.Virtual_columns)] = [Codes.GeneratedBecomesStored],
        [nameof(ColumnScenarios.Virtual_columns_under_an_index)] = [Codes.GeneratedBecomesStored],
        [nameof(ColumnScenarios.Stored_columns_over_generated_ones)] = [Codes.GeneratedBecomesPlain],
        [nameof(ColumnScenarios.Virtual_columns_over_numbered_ones)] = [Codes.GeneratedBecomesStored],
        [nameof(KeyScenarios.Indexes_that_ignore_case)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Fulltext_indexes)] = [Codes.IndexLost],
        [nameof(KeyScenarios.Bitmap_indexes)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Indexes_over_documents)] = [Codes.IndexLost],
    };
}
