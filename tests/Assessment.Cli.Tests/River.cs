namespace Assessment.Cli.Tests;

/// <summary>The small scheme of the language reference.</summary>
internal static class River
{
    internal const string Scheme = """
        format: 1
        scheme: qingshui/2025/river
        title: 清水县2025年河长制工作考核细则
        year: 2025
        source: { document: 清水县2025年河长制工作考核细则, issuer: 清水县河长办 }
        total: 10
        units:
          kinds: { 乡镇: 乡镇、街道 }
        evidence:
          attributes:
            level: { title: 通报层级, type: code, values: [省级, 市级, 县级] }
            waterQuality: { title: 水质达标率, type: measure }
        indicators:
          - id: R1
            title: 巡河
            points: 4
            assessor: 县河长办
            clauses:
              - id: R1-a
                text: 河长每月巡河不少于2次，每少一次扣0.1分，最多扣2分。
                deduct: 0.1
                perMissing: { label: 次, required: 2, in: each-month }
                limit: 2
              - id: R1-b
                text: 巡河发现问题未及时交办的，每件扣0.5分。
                deduct: 0.5
                per: 件
          - id: R2
            title: 水质
            points: 4
            clauses:
              - id: R2-a
                text: 水质达标率95%以上得4分，85%（含）—95%得2分，85%以下不得分。
                score: { of: waterQuality, bands: { "[95%, )": 4, "[85%, 95%)": 2, "[0%, 85%)": 0 } }
          - id: R3
            title: 通报批评
            points: 2
            clauses:
              - id: R3-a
                text: 被省级、市级、县级通报批评的，每次分别扣2分、1分、0.5分；同一问题按最高标准扣分，不重复扣。
                deduct: { by: level, table: { 省级: 2, 市级: 1, 县级: 0.5 } }
                per: 次
                highestPer: issue

        """;

    internal const string Units = """
        units:
          - { id: qinghe, name: 清河乡, kind: 乡镇 }
          - { id: shiqiao, name: 石桥镇, kind: 乡镇 }

        """;

    /// <summary>A year of <c>qinghe</c>, complete, and one fact of <c>shiqiao</c>.</summary>
    internal const string Facts = """
        {"id":"f1","unit":"qinghe","kind":"R1-a","on":"2025-01-10","count":2,"refs":["巡河台账"],"by":"河长办"}
        {"id":"f2","unit":"qinghe","kind":"R1-a","on":"2025-02-12","count":22}
        {"id":"f3","unit":"qinghe","kind":"R1-b","on":"2025-06-01","issue":"排污口7","refs":["督查通报第3期"],"by":"河长办"}
        {"id":"f4","unit":"qinghe","kind":"R2-a","waterQuality":{"numerator":46,"denominator":50},"by":"生态环境局"}
        {"id":"f5","unit":"qinghe","kind":"R3-a","on":"2025-07-02","level":"县级","issue":"排污口7"}
        {"id":"f6","unit":"qinghe","kind":"R3-a","on":"2025-07-20","level":"市级","issue":"排污口7"}
        {"id":"f7","unit":"shiqiao","kind":"R3-a","on":"2025-08-01","level":"县级"}
        {"id":"f8","unit":"shiqiao","kind":"withdrawal","replaces":"f7","note":"更正"}

        """;

    /// <summary>Grades by the scores of the scheme.</summary>
    internal const string Grading = """
        format: 1
        grading: qingshui/2025/grades
        title: 清水县2025年河长制工作考核办法
        year: 2025
        source: { document: 清水县2025年河长制工作考核办法 }
        schemes: [qingshui/2025/river]
        subjects:
          - class: townships
            title: 乡镇
            facts: { score: { title: 考核得分, type: number, item: "qingshui/2025/river#total" } }
            ranking: { id: T2, text: 排名, by: score, within: all }
            grades:
              set: [好, 较好, 一般]
              line: { id: T3, text: 达到分数线的可评定为好, figure: score, reached: 好, missed: 较好 }
            quotas:
              - { id: T5, text: 好不超过50%, grade: 好, per: all, atMost: 50% }

        """;

    internal const string Subjects = "subjects: { townships: [{ id: qinghe, name: 清河乡 }, { id: shiqiao, name: 石桥镇 }] }\n";

    internal const string Lines = "lines: [{ rule: T3, value: 8, by: 县考核委, on: 2026-01-20, paper: 会议纪要 }]\n";

    /// <summary>A workplace that holds the scheme as <c>river.yaml</c> and the units as <c>units.yaml</c>.</summary>
    internal static Workplace Workplace() => new Workplace().With("river.yaml", Scheme).With("units.yaml", Units);
}
