/** Strings as one finds them on doors, in OpenStreetMap and in the files of third places, and strings made to be difficult. */
const real = [
  "24/7", "off", "closed", "Mo-Fr 09:00-17:00", "Mo-Fr 09:00-12:30,13:30-17:30", "Mo-Sa 10:00-19:00", "Mo-Su 08:00-20:00", "Tu-Sa 09:00-12:00,14:00-18:00",
  "Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00", "Mo 14:00-19:00; Tu-Fr 09:00-19:00; Sa 10:00-18:00", "Mo,Tu,Th,Fr 08:30-12:00,13:30-17:00", "We 14:00-18:00",
  "Mo-Fr 09:00-17:00; PH off", "Mo-Sa 09:00-19:00; PH 10:00-16:00", "Mo-Fr 08:00-18:00; Sa,PH off", "PH 10:00-18:00", "PH off", "Su,PH 14:00-18:00", "Mo-Su,PH 10:00-22:00",
  "Tu 09:00-12:00; Th 14:00-20:00; Sa 09:00-13:00", "Mo-Th 09:00-18:00; Fr 09:00-17:00", "Mo-Fr 08:30-12:15, 13:15-17:00", "Mo-Fr 10:00-20:00; Sa-Su 11:00-18:00",
  "Fr 22:00-04:00", "Fr-Sa 20:00-02:00", "Th-Sa 18:00-03:00", "Sa 23:00-02:30", "Sa 21:00-05:00", "Su 00:00-06:00", "Mo-Su 22:00-06:00", "Mo-Su 00:00-24:00", "00:00-24:00",
  "Fr 20:00-26:00", "Sa 22:00-28:00", "Sa-Su 01:00-04:00", "Su 02:00-03:00", "Su 02:30-04:00", "Su 01:30-02:30", "Sa 20:00-02:00; Su off", "18:00-02:00", "Su 00:00-02:00,03:00-05:00",
  "Jan-Mar Mo-Fr 09:00-12:00", "Apr-Sep Mo-Sa 09:00-19:00; Oct-Mar Mo-Sa 10:00-17:00", "Jul-Aug off; Mo-Fr 09:00-17:00", "Mo-Fr 09:00-17:00; Jul 15-Aug 20 off", "Mar 28-Apr 05 10:00-16:00",
  "Oct 25 00:00-24:00", "Mar 29 00:00-24:00", "Oct-Mar Su 10:00-13:00", "Dec 24 09:00-12:00", "Dec 24-Jan 02 off; Mo-Fr 09:00-18:00", "Dec 25 off; Mo-Su 10:00-18:00", "Jul 14 off; Mo-Su 10:00-18:00",
  "Jul 14 20:00-26:00", "May 01 off; 08:00-20:00", "2026 Mo-Fr 09:00-12:00", "2026 Mar 20-2026 Apr 10 10:00-18:00", "2027 Oct 30-2027 Nov 02 10:00-18:00", "2026-2027 Sa 10:00-12:00", "2026+ Tu 10:00-12:00",
  "week 1-53/2 Mo-Fr 09:00-12:00", "week 2-52/2 We 14:00-18:00", "week 13 Mo-Su 10:00-18:00", "week 43-44 Mo-Fr 10:00-12:00", "week 1,3,5,13,30,43,52 Th 10:00-20:00", "week 10-20 Sa 09:00-12:00; week 40-50 Su 09:00-12:00",
  "Mo[1] 10:00-12:00", "Sa[1,3] 10:00-17:00", "Sa[-1] 10:00-17:00", "Su[-1] 00:00-24:00", "Th[2] 18:00-21:00", "We[1],Fr[-1] 14:00-17:00", "Mo-Fr 09:00-17:00; Fr[-1] off", "Sa[4] 09:00-12:00 || Su 09:00-10:00",
  "easter 10:00-12:00", "easter -2 days off; Mo-Fr 09:00-17:00", "easter +1 day 14:00-18:00", "Mo-Fr 09:00-17:00; easter +1 day off",
  "sunrise-sunset", "Mo-Fr sunrise-sunset", "(sunrise+01:00)-(sunset-01:00)", "dawn-dusk", "Sa sunset-26:00", "08:00-sunset", "Su (sunset-02:00)-sunset",
  'Mo-Fr 09:00-17:00 "sur rendez-vous"', '"sur rendez-vous"', 'Mo-Fr 09:00-12:00 open "accueil"; Sa 09:00-12:00 unknown "selon les bénévoles"', 'Mo-Fr 09:00-12:00; Sa "sur inscription"', 'Tu 14:00-16:00 "atelier", Tu 16:00-18:00',
  "Mo-Fr 09:00-12:00 unknown", "Mo-Fr 09:00-12:00 || \"téléphonez\"", 'Mo-Fr 09:00-17:00 || Sa 09:00-12:00 || "sur rendez-vous"', 'PH off || Mo-Fr 09:00-17:00', "Mo-We 10:00-12:00 || Th-Su 14:00-16:00", "Jul-Aug 10:00-12:00 || Mo-Fr 09:00-17:00",
  "Mo-Fr 10:00+", "Sa 18:00+", "Mo-Fr 09:00-12:00+", "Mo 08:00-10:00,10:00-12:00", "Mo-Fr 09:00-12:00, Mo-Fr 14:00-18:00", "Mo-Fr 09:00-18:00, Sa 10:00-12:00, Su off", "Mo-Su 09:00-18:00; We off", "Mo-Su 09:00-18:00; We 12:00-14:00 off",
  "Mo-Fr 9:00-17:00", "Mo-Fr 9h-17h", "lundi-vendredi 9:00-17:00", "mo-fr 09:00 - 17:00", "Mo–Fr 09:00–17:00", "Mo - Fr 09.00-17.00", "Mo-Fr 9-17", "Mon-Fri 09:00-17:00", "Mo-Fr from 09:00 to 17:00", "Tu-Fr 13:00-18:30;Sa 10:00-18:00;",
  "SH Mo-Fr 10:00-17:00", "SH off; Mo-Fr 09:00-17:00", "Mo-Fr 09:00-17:00; SH Mo-Fr 14:00-17:00", "PH,SH 10:00-12:00", "Mo-Fr,PH -1 day 09:00-12:00", "PH +1 day off; Mo-Fr 08:00-12:00", "PH -1 day 09:00-15:00",
  "Mo-Fr 00:01-23:59", "Su 23:30-00:30", "Sa 23:59-24:00", "Mo 00:00-00:00", "Mo-Sa 06:30-21:45", "Fr 12:00-14:00,18:00-24:00", "Mo-Fr 11:30-14:30,18:30-22:30; Sa 18:30-23:00; Su,PH off", "Mo-Th 07:00-01:00; Fr-Sa 07:00-03:00; Su 09:00-22:00",
  "Sep-Jun: Mo-Fr 08:00-18:00; Jul-Aug: Mo-Fr 10:00-16:00", "Nov-Feb Mo-Fr 09:00-16:00; Mar-Oct Mo-Fr 09:00-19:00; PH off", "Apr 01-Oct 31 Mo-Su 08:00-21:00", "Mar Su[-1]-Oct Su[-1] 09:00-19:00", "Oct Su[-1]-Mar Su[-1] 09:00-17:00",
  "Mo-Fr 09:00-17:00/02:00", "Mo-Fr 08:00-12:00/60", "Jan 01,May 01,Dec 25 off; 08:00-22:00", "Mo-Fr 09:00-17:00; Nov 11 off; May 08 off", "Th 09:00-12:00; Jun-Aug Th 08:00-13:00", "Mo-Fr (09:00-12:00)", "Feb 29 10:00-12:00", "2028 Feb 29 10:00-12:00",
  "Mo-Fr 09:00-17:00; 2026 Mar 27-2026 Mar 31 off", "Mo-Fr 09:00-17:00; 2026 Oct 23-2026 Oct 27 off \"travaux\"", "Sa-Su 10:00-18:00; 2027 Mar 28 off", "Sa-Su 10:00-18:00; 2027 Oct 31 12:00-13:00",
];

const days = ["Mo-Fr", "Tu-Sa", "Mo,We,Fr", "Sa-Su", "Mo-Su", "Th", "Fr-Mo"];
const times = ["09:00-12:00,14:00-18:30", "08:15-19:45", "20:00-02:15", "22:30-05:00", "00:00-03:30", "02:00-03:00,13:00-14:00", "01:15-24:00"];
const tails = ["", "; PH off", "; Jul-Aug off", "; Dec 24-26 off \"fêtes\"", "; week 13,43 off"];
const made = days.flatMap((day) => times.flatMap((time, n) => tails.filter((_, m) => (n + m) % 5 < 4).map((tail) => `${day} ${time}${tail}`)));

export const hoursExamples: readonly string[] = [...real, ...made];
