/** What comes alive once the page has answered and the browser is idle. A page holds some of these. */
import { AppearanceMenu } from '../features/appearance/AppearanceMenu.tsx'
import { Checklist } from '../features/form/Checklist.tsx'
import { Reflection } from '../features/form/Reflection.tsx'
import { LessonSide } from '../features/lesson/LessonSide.tsx'
import { Notices } from '../features/progress/Notices.tsx'
import { QuizResult } from '../features/quiz/QuizResult.tsx'
import { openSearchWhenAsked } from '../features/search/open.ts'
import { bringToLife } from '../ui/islands/bring-to-life.ts'
import { LessonReading } from './lesson/LessonReading.tsx'
import { UnreadSections } from './lesson/UnreadSections.tsx'
import { closeMenuFromOutside } from './menu.ts'

closeMenuFromOutside()
openSearchWhenAsked()
bringToLife('notices', Notices)
bringToLife('appearance', AppearanceMenu)
bringToLife('checklist', Checklist)
bringToLife('reflection', Reflection)
bringToLife('quiz-result', QuizResult)
bringToLife('unread-sections', UnreadSections)
bringToLife('lesson-side', LessonSide)
bringToLife('lesson-reading', LessonReading)
